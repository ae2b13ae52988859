import type { Diagnostic } from '../source/diagnostic.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { keyPlaceOf, placeOf, wordsPlaceOf } from '../source/places.ts';
import type { Rule } from './rule.ts';

/** What rules find in a subject, with code, severity and place; `own` is the file that it was read from. */
export function applied<S>(
  rules: readonly Rule<S>[],
  subject: S,
  own: LocatedJson,
): readonly Diagnostic[] {
  return rules.flatMap((rule) =>
    rule.check(subject).map(({ at, on, words, source = own, message, remedy }): Diagnostic => {
      const place =
        words !== undefined
          ? wordsPlaceOf(source, at, words)
          : on === 'key'
            ? keyPlaceOf(source, at)
            : placeOf(source, at);
      const { code, severity } = rule;
      return { file: source.file, ...place, severity, code, message, remedy };
    }),
  );
}
