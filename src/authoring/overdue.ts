import type { PackageProblem } from '../../scorm/package-spec.ts';
import type { CheckedLibrary } from './library.ts';
import { inside } from './paths.ts';

/** The day by which something in a library is to be reviewed: the module's own or the first of its cases'. */
export function reviewDueOn({ module, cases }: CheckedLibrary): string {
  const days = cases.map((each) => each.case.review.dueOn);
  return (
    [...(module.reviewDueOn === undefined ? [] : [module.reviewDueOn]), ...days].sort()[0] ?? ''
  );
}

/** What in a library was to be reviewed before a day, YYYY-MM-DD; on the day itself nothing is late yet. */
export function overdueProblems(
  { folder, module, cases }: CheckedLibrary,
  on: string,
): readonly PackageProblem[] {
  const dated = [
    ...(module.reviewDueOn === undefined
      ? []
      : [{ path: inside(folder, 'module.json'), dueOn: module.reviewDueOn }]),
    ...cases.map((each) => ({ path: each.file, dueOn: each.case.review.dueOn })),
  ];
  return dated
    .filter(({ dueOn }) => dueOn < on)
    .map(({ path, dueOn }) => ({
      code: 'overdue-review',
      path,
      message: `Its review was due on ${dueOn}, and it is ${on}.`,
      remedy: 'Have it reviewed and set the next date; or pack it as it is with --allow-overdue.',
    }));
}
