/** `npm run guidance -- match`: what the guideline says of a patient, told on the command line. */
import { readGuidance } from '../authoring/read-guidance.ts';
import type { Answer } from '../guidance/answer.ts';
import type { Effective } from '../guidance/effective.ts';
import { organsOf, type FeatureFact, type Facts } from '../guidance/facts.ts';
import { match } from '../guidance/match.ts';
import { readFacts } from '../guidance/read-facts.ts';
import { choose, versionName } from '../guidance/versions.ts';
import { nations } from '../guidance/vocabulary.ts';
import { exitCodes, readArguments, type Output, wrongUseOf } from './arguments.ts';
import { nodeFiles, projectCases } from './files.ts';
import { answerText } from './guidance-text.ts';
import { readWanted } from './guidance-wanted.ts';
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
                     npm run guidance -- features lists them
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
  guidance: { type: 'string' },
  nation: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "match". */
export function runMatch(words: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run guidance -- match', err);
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
  const wanted = readWanted(values);
  if (typeof wanted === 'string') return wrongUse(wanted);

  const files = nodeFiles();
  const read = readGuidance(files, projectCases());
  if (!read.ok) {
    return badMaterial(read.findings, values.json, files.read, { out, err });
  }
  const chosen = choose(read.files, wanted);
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
