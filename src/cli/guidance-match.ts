/** `npm run guidance -- match`: what the guideline says of a patient, told on the command line. */
import { readGuidance } from '../authoring/read-guidance.ts';
import type { Answer } from '../guidance/answer.ts';
import type { Effective } from '../guidance/effective.ts';
import { organsOf, type FeatureFact, type Facts } from '../guidance/facts.ts';
import { match } from '../guidance/match.ts';
import { readFacts } from '../guidance/read-facts.ts';
import { choose, versionName } from '../guidance/versions.ts';
import { nations, type Nation } from '../guidance/vocabulary.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { exitCodes, readArguments, type Output } from './arguments.ts';
import { nodeFiles, projectCases } from './files.ts';
import { answerText } from './guidance-text.ts';
import { badMaterial } from './print-findings.ts';

const help = `npm run guidance -- match --age 62 --sex female --feature haemoptysis [more]

Which rules a patient meets, which are undecided and what would decide them, and which are near.

  --age N            whole years
  --sex S            female or male
  --organs A,B       only where the usual organs of that sex would mislead: ovaries,uterus
  --feature F        may be given many times:
                       haemoptysis                  present
                       cough=no                     absent
                       fit_result=12                a value
                       haematuria=visible           a kind
                       weight_loss.unexplained=no   present, but explained
  --guidance ID      ng12 unless said; ng12@2025-05-01 for one version
  --nation N         ${nations.join(', ')}; england unless said
  --on DATE          the day whose version counts, YYYY-MM-DD; today unless said
  --json             print one JSON document and nothing else (use npm run -s)
  --help             show this text

For learning, not for real patients. Exit code: 0 fine, 1 an error in the guidance files, 2 wrong use.`;

const options = {
  age: { type: 'string' },
  sex: { type: 'string' },
  organs: { type: 'string' },
  feature: { type: 'string', multiple: true },
  guidance: { type: 'string', default: 'ng12' },
  nation: { type: 'string', default: 'england' },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "match". */
export function runMatch(words: readonly string[], { out, err }: Output): number {
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { values, positionals } = args;
  if (values.help) {
    out(help);
    return exitCodes.fine;
  }
  if (positionals.length > 0) {
    return wrongUse(`"${positionals[0]}" stands alone. Write --feature ${positionals[0]}.`);
  }
  const nation = nationNamed(values.nation);
  if (nation === null) {
    return wrongUse(
      `There is no nation "${values.nation}". ${suggestion(values.nation, nations, 'nation')}`,
    );
  }
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(on)) {
    return wrongUse(`"${on}" is not a day. Write it as YYYY-MM-DD.`);
  }

  const files = nodeFiles();
  const read = readGuidance(files, projectCases());
  if (!read.ok) {
    return badMaterial(read.findings, values.json, files.read, { out, err });
  }
  const chosen = choose(read.files, { guidance: values.guidance, nation, on });
  if (!chosen.ok) return wrongUse(chosen.message);
  const { effective } = chosen;
  const typed = {
    age: values.age,
    sex: values.sex,
    organs: values.organs,
    features: values.feature ?? [],
  };
  const facts = readFacts(typed, effective.guidance);
  if (!facts.ok) return wrongUse(facts.message);

  const answer = match(effective, facts.facts);
  out(
    values.json
      ? JSON.stringify(document(effective, facts.facts, answer), null, 2)
      : answerText(effective, facts.facts, answer),
  );
  return exitCodes.fine;

  function wrongUse(message: string): number {
    err(message);
    err('npm run guidance -- match --help shows how to use this command.');
    return exitCodes.wrongUse;
  }
}

/** Whether a text is a day that there is: not 30 February. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

function nationNamed(word: string): Nation | null {
  return nations.find((nation) => nation === word.toLowerCase().replaceAll(/[\s_]/g, '-')) ?? null;
}

function document({ guidance, overlay }: Effective, facts: Facts, answer: Answer) {
  return {
    format: 1,
    guidance: guidance.id,
    version: guidance.version,
    overlay: overlay === null ? null : versionName(overlay),
    withdrawn: overlay?.withdrawn ?? [],
    scope: guidance.scope,
    facts: {
      age: facts.age,
      sex: facts.sex,
      organs: organsOf(facts),
      features: Object.fromEntries(
        [...facts.features]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, fact]) => [name, shown(fact)]),
      ),
    },
    ...answer,
  };
}

function shown({ present, value, qualifiers = {} }: FeatureFact) {
  return {
    present,
    ...(value === undefined ? {} : { value }),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
  };
}
