import { danger } from '../media-bytes.ts';
import { filesOf } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** A drawing is a drawing: it runs nothing and asks for nothing, even when it is opened by its own address. */
export const unsafeMedia: Rule<CaseSubject> = {
  code: 'unsafe-media',
  severity: 'error',
  summary: 'A drawing holds a script or a reference to something outside it.',
  check: ({ case: subject, beside }) =>
    filesOf(subject).flatMap(({ name, at }) => {
      const bytes = name.endsWith('.svg') ? beside.bytes(name) : null;
      const found = bytes === null ? null : danger(bytes);
      if (found === null) return [];
      return [
        {
          at,
          message: `The drawing "${name}" holds ${found}.`,
          remedy:
            'Take it out in an editor, or save the drawing again as plain SVG, with its pictures and fonts inside.',
        },
      ];
    }),
};
