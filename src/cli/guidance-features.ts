/** `npm run guidance -- features`: the guideline's words for what a patient has, for whom no editor lists them. */
import { features, featureNames, type Feature, type FeatureName } from '../guidance/features.ts';
import { en } from '../guidance/words/guidance-en.ts';
import { exitCodes, readArguments, type Output, wrongUseOf } from './arguments.ts';

const help = `npm run guidance -- features [words] [--json]

The features that "features" in a case and --feature of match can name: all, or those that hold your words in their name,
their meaning or what else they are called.

  npm run guidance -- features breathing

With each stands what it means, and what can be added to it: a value with its unit, kinds, and the qualifiers that are
taken for granted until they are denied: { "feature": "cough", "qualifiers": { "unexplained": false } }.

  --json   print one JSON document and nothing else (use npm run -s)
  --help   show this text

Exit code: 0 fine, 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "features". */
export function runFeatures(typed: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run guidance -- features', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { values, positionals } = args;
  if (values.help) {
    out(help);
    return exitCodes.fine;
  }
  const sought = positionals.flatMap((each) => each.toLowerCase().split(/[\s_-]+/));
  const found = featureNames.filter((name) => holds(name, sought));
  if (values.json) {
    out(JSON.stringify({ format: 1, features: found.map(documentOf) }, null, 2));
    return exitCodes.fine;
  }
  if (found.length === 0) {
    return wrongUse(
      `No feature is called "${positionals.join(' ')}". Try one plain word of it; without a word, all are listed. What the guideline has no word for needs none: leave it out of "features".`,
    );
  }
  out(found.map(textOf).join('\n'));
  return exitCodes.fine;
}

function holds(name: FeatureName, sought: readonly string[]): boolean {
  const { label, description, synonyms } = en.features[name];
  const all = [name.replaceAll('_', ' '), label, description, ...synonyms].join(' ').toLowerCase();
  return sought.every((word) => all.includes(word));
}

function documentOf(name: FeatureName) {
  const { group, qualifiers = {}, value }: Feature = features[name];
  const marked = (mark: string) =>
    Object.entries(qualifiers).flatMap(([each, its]) => (its === mark ? [each] : []));
  return {
    feature: name,
    group,
    ...en.features[name],
    kinds: marked('kind'),
    assumed: marked('assumed'),
    value: value === undefined ? null : { unit: value.unit, optional: value.optional },
  };
}

function textOf(name: FeatureName): string {
  const { description, synonyms, kinds, assumed, value } = documentOf(name);
  const more = [
    ...(synonyms.length > 0 ? [`also called: ${synonyms.join(', ')}`] : []),
    ...(value === null
      ? []
      : [
          `value: ${value.unit === '' ? 'a score' : value.unit}${value.optional ? ', if known' : ''}`,
        ]),
    ...(kinds.length > 0 ? [`kinds: ${kinds.join(', ')}`] : []),
    ...(assumed.length > 0 ? [`taken for granted: ${assumed.join(', ')}`] : []),
  ];
  return [name, `    ${description}`, ...more.map((line) => `    ${line}`)].join('\n');
}
