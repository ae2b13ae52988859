/** What a library exercises, as people read it in a terminal. */
import type { Coverage, RuleCoverage, Urgency } from '../authoring/coverage.ts';
import { sites } from '../guidance/vocabulary.ts';
import { en } from '../guidance/words/guidance-en.ts';

/** A table of rules by site, then what is recommended, then a summary. */
export function coverageText(
  versions: readonly string[],
  { rules, uncovered, actions, answers, vignetteAnswers }: Coverage,
): string {
  const widths = {
    rec: Math.max(0, ...rules.map((each) => recOf(each).length)),
    rule: Math.max(0, ...rules.map(({ rule }) => rule.length)),
  };
  const tables = sites.flatMap((site) => {
    const own = rules.filter((each) => each.site === site);
    const met = own.filter(({ cases, vignettes }) => cases.length + vignettes.length > 0);
    const heading = `${en.sites[site]} (${met.length} of ${own.length})`;
    return own.length === 0 ? [] : ['', heading, ...own.map((each) => ruleLine(each, widths))];
  });
  return [
    `${versions.join(', ')}: in how many cases and vignettes each rule is met`,
    '',
    `  ${''.padEnd(widths.rec + widths.rule + 1)}  cases  vignettes`,
    ...tables.slice(1),
    '',
    'Recommended options by action',
    ...Object.entries(actions).map(
      ([action, count]) => `  ${counted(count).padStart(4)}  ${action}`,
    ),
    '',
    `${rules.length - uncovered.length} of ${rules.length} rules are met by some patient, ${uncovered.length} by none.`,
    `Recommended options: ${urgencyText(answers)}. Answers of vignettes: ${urgencyText(vignetteAnswers)}.`,
  ].join('\n');
}

function ruleLine(
  each: RuleCoverage,
  widths: { readonly rec: number; readonly rule: number },
): string {
  const { rule, cases, vignettes, cited } = each;
  const columns = [
    ` ${recOf(each).padEnd(widths.rec)} ${rule.padEnd(widths.rule)}`,
    counted(cases.length).padStart(5),
    counted(vignettes.length).padStart(9),
    ...(cited.length === 0 ? [] : [`cited by ${cited.length}, not met`]),
  ];
  return ` ${columns.join('  ')}`;
}

function recOf({ rec }: RuleCoverage): string {
  return rec ?? 'emergency';
}

/** None is a dash, so that the eye finds the numbers. */
function counted(count: number): string {
  return count === 0 ? '-' : String(count);
}

function urgencyText({ urgent, notUrgent }: Urgency): string {
  return `${urgent} urgent, ${notUrgent} not`;
}
