import { check } from '../check.ts';
import { inside } from '../paths.ts';
import type { VirtualFiles } from '../virtual-files.ts';
import type { CasesPlace } from './preview.ts';
import { framed, type PreviewFindings, type ShownFinding } from './preview-state.ts';
import { withNumbers } from './with-numbers.ts';

/** Checks some cases of a folder, and what they share with the others. Ids without a number count as numbered. */
export function previewFindings(
  files: VirtualFiles,
  { folder, project }: CasesPlace,
  slugs: readonly string[],
): PreviewFindings {
  const path = (name: string) => inside(folder, name);
  const targets = [
    path('guidance'),
    ...(files.read(path('module.json')) === null ? [] : [path('module.json')]),
    ...slugs.map((slug) => path(`${slug}/case.json`)).filter((file) => files.read(file) !== null),
  ];
  const { findings } = check(withNumbers(files), { targets, project });
  const shown = framed(findings, files.read);
  const cases = slugs.map(
    (slug) => [slug, shown.filter(({ file }) => file.startsWith(path(`${slug}/`)))] as const,
  );
  const own = new Set(cases.flatMap(([, its]) => its));
  return {
    cases: new Map<string, readonly ShownFinding[]>(cases),
    shared: shown.filter((finding) => !own.has(finding)),
  };
}

/** Findings with some of them renewed. */
export function renewed(before: PreviewFindings, now: PreviewFindings): PreviewFindings {
  return { cases: new Map([...before.cases, ...now.cases]), shared: now.shared };
}
