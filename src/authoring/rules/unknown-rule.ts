import { citationsOf } from '../citations.ts';
import type { CaseSubject, Finding, GuidanceSubject, Rule } from '../rule.ts';
import { listed, suggestion } from '../../source/did-you-mean.ts';

const code = 'unknown-rule';
const severity = 'error';

/** A case cites rules of the version of the guideline that it names. */
export const unknownRule: Rule<CaseSubject> = {
  code,
  severity,
  summary: 'A cited rule, or the version of the guideline, does not exist.',
  example: {
    at: ['steps', 1, 'options', 0, 'cites'],
    wrong: '"cites": ["crc-fit-ofer"]',
    right: '"cites": ["crc-fit-offer"]',
  },
  check({ case: subject, guidance, effective, guidanceVersions }) {
    if (guidance.kind === 'unreadable') return [];
    const version = `${subject.guidance.id}@${subject.guidance.version}`;
    if (guidance.kind === 'absent') {
      return [
        {
          at: ['guidance', 'version'],
          message: `There is no guidance file ${version}.json, so its rules can’t be cited.`,
          remedy: suggestion(version, guidanceVersions, 'guidance file'),
        },
      ];
    }
    const { rules: all, emergencies } = effective?.guidance ?? guidance.parsed.value;
    const rules = new Set([...all, ...emergencies].map(({ id }) => id));
    const numbered = (number: string) =>
      all.filter(({ rec }) => rec === number).map(({ id }) => id);
    return citationsOf(subject).flatMap(({ rule, at }): readonly Finding[] =>
      rules.has(rule)
        ? []
        : [
            {
              at,
              message: `${version} has no rule "${rule}".`,
              remedy:
                byNumber(numbered(/[\d.]*\d$/.exec(rule)?.[0] ?? '')) ??
                suggestion(rule, [...rules], 'rule'),
            },
          ],
    );
  },
};

/** What to cite in the place of a recommendation's number. */
function byNumber(ids: readonly string[]): string | null {
  return ids.length === 0
    ? null
    : `Rules are cited by their id, which stays when numbers move: ${listed(ids)}.`;
}

/** An overlay speaks of rules that the guideline below it has, in one of the versions that lie beside it. */
export const unknownOverlaidRule: Rule<GuidanceSubject> = {
  code,
  severity,
  summary: 'An overlay names a guideline or a rule that does not exist.',
  example: {
    file: 'overlay',
    at: ['verified'],
    wrong: '"verified": ["crc-fit-ofer"]',
    right: '"verified": ["crc-fit-offer"]',
  },
  check({ guidance: overlay, neighbours, unreadable }) {
    if (overlay.kind !== 'overlay' || unreadable) return [];
    const below = neighbours.flatMap((file) => (file.kind === 'guideline' ? [file] : []));
    const versions = below.filter(({ id }) => id === overlay.over);
    if (versions.length === 0) {
      return [
        {
          at: ['over'],
          message: `There is no guideline "${overlay.over}" beside this overlay.`,
          remedy: suggestion(overlay.over, [...new Set(below.map(({ id }) => id))], 'guideline'),
        },
      ];
    }
    const known = new Set(
      versions.flatMap(({ rules, emergencies }) => [...rules, ...emergencies].map(({ id }) => id)),
    );
    const named = [
      ...overlay.verified.map((id, index) => ({ id, at: ['verified', index] })),
      ...overlay.withdrawn.map(({ rule: id }, index) => ({ id, at: ['withdrawn', index, 'rule'] })),
    ];
    return named.flatMap(({ id, at }): readonly Finding[] =>
      known.has(id)
        ? []
        : [
            {
              at,
              message: `No version of ${overlay.over} here has a rule "${id}".`,
              remedy: suggestion(id, [...known], 'rule'),
            },
          ],
    );
  },
};
