import { danger } from '../media-bytes.ts';
import { filesOf } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** A drawing is a drawing: it runs nothing and asks for nothing, even when it is opened by its own address. */
export const unsafeMedia: Rule<CaseSubject> = {
  code: 'unsafe-media',
  severity: 'error',
  summary: 'A drawing holds a script or a reference to something outside it.',
  example: {
    file: 'diary.svg',
    at: [],
    wrong: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 1l2 2"/></svg>',
  },
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
