/** The project's guidelines, as the tests ask them. */
import { readFileSync, readdirSync } from 'node:fs';
import { match } from '../../src/guidance/match.ts';
import type { Answer } from '../../src/guidance/answer.ts';
import type { Effective } from '../../src/guidance/effective.ts';
import type { Facts } from '../../src/guidance/facts.ts';
import { parseGuidance } from '../../src/guidance/parse.ts';
import { readFacts, type TypedFacts } from '../../src/guidance/read-facts.ts';
import type { GuidanceFile } from '../../src/guidance/types.ts';
import { choose, type Wanted } from '../../src/guidance/versions.ts';

/** Everything in `cases/guidance`. */
export const guidanceFiles: readonly GuidanceFile[] = readdirSync('cases/guidance')
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const parsed = parseGuidance(readFileSync(`cases/guidance/${name}`, 'utf8'), name);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.problems[0]?.message ?? ''}`);
    return parsed.value.value;
  });

/** The guideline as it counts; in England on 1 May 2026 unless said otherwise. */
export function guideline(wanted: Partial<Wanted> = {}): Effective {
  const chosen = choose(guidanceFiles, {
    guidance: 'ng12',
    nation: 'england',
    on: '2026-05-01',
    ...wanted,
  });
  if (!chosen.ok) throw new Error(chosen.message);
  return chosen.effective;
}

/** Facts as they are typed. */
export function facts(typed: TypedFacts, effective: Effective = guideline()): Facts {
  const read = readFacts(typed, effective.guidance);
  if (!read.ok) throw new Error(read.message);
  return read.facts;
}

/** What the guideline answers about a patient: "age=62 sex=female haemoptysis". */
export function ask(text: string, wanted: Partial<Wanted> = {}): Answer {
  const effective = guideline(wanted);
  const words = text.split(' ').filter((word) => word !== '');
  const sex = words.find((word) => word.startsWith('sex='))?.slice('sex='.length);
  const organs = words.find((word) => word.startsWith('organs='))?.slice('organs='.length);
  const features = words.filter((word) => !/^(sex|organs)=/.test(word));
  return match(effective, facts({ sex, organs, features }, effective));
}
