import { readFileSync } from 'node:fs';
import { effective } from '../../src/guidance/effective.ts';
import type { Facts } from '../../src/guidance/facts.ts';
import { matcher } from '../../src/guidance/match.ts';
import { parseGuidance } from '../../src/guidance/parse.ts';
import { readFacts } from '../../src/guidance/read-facts.ts';
import type { Guidance } from '../../src/guidance/types.ts';
import { median } from './page-cost.ts';

/** All rules asked about one patient: milliseconds, and how many rules there were. */
export interface MatchCost {
  readonly rules: number;
  readonly time: number;
}

/** Someone with as much to say as a whole consultation brings out. */
const patient = [
  'fatigue weight_loss=4 appetite_loss=no cough haemoptysis=no ever_smoked chest_pain=no dyspepsia',
  'iron_deficiency_anaemia fit_result=9 thrombocytosis=no jaundice=no abdominal_mass=no pallor',
  'haematuria=no lower_urinary_tract_symptoms psa=4.4 lymphadenopathy=no bone_pain=no fever=no',
].flatMap((line) => line.split(' '));

/** The newest guideline with its rules once, and ten times over; the matcher prepared, as the player and the checks do. */
export function matchCosts(): readonly MatchCost[] {
  const name = 'cases/guidance/ng12@2026-04-15.json';
  const parsed = parseGuidance(readFileSync(name, 'utf8'), name);
  if (!parsed.ok || parsed.value.value.kind !== 'guideline') throw new Error(`${name} has errors`);
  const guidance = parsed.value.value;
  const read = readFacts({ age: '67', sex: 'male', features: patient }, guidance);
  if (!read.ok) throw new Error(read.message);
  return [1, 10].map((times) => costOf(repeated(guidance, times), read.facts));
}

function repeated(guidance: Guidance, times: number): Guidance {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    ...guidance,
    rules: copies.flatMap((copy) =>
      guidance.rules.map((rule) => ({ ...rule, id: `${rule.id}-${copy}` })),
    ),
    emergencies: copies.flatMap((copy) =>
      guidance.emergencies.map((rule) => ({ ...rule, id: `${rule.id}-${copy}` })),
    ),
  };
}

function costOf(guidance: Guidance, facts: Facts): MatchCost {
  const ask = matcher(effective(guidance));
  const times: number[] = [];
  for (let run = 0; run < 60; run += 1) {
    const begun = performance.now();
    ask(facts);
    times.push(performance.now() - begun);
  }
  return {
    rules: guidance.rules.length + guidance.emergencies.length,
    time: median(times.slice(10)),
  };
}
