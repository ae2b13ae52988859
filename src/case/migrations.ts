/**
 * The history of the case format, of cases and vignettes alike, oldest first. A file of an old format opens as if it had been
 * migrated (`newest-format.ts`), and `npm run migrate` writes the same change into its text (`migrate-text.ts`). Both follow from
 * this list. `codes.json`, `module.json` and guidance have formats of their own.
 *
 * To change the format:
 *
 * 1. Change the schema, raise `newestFormat`, and add an entry at the end of the list. Never change an entry that was released.
 * 2. `change` makes a new tree from the tree of the text. It takes parts over as they are, so that findings still lie where the
 *    author wrote what they are about; a part that it makes takes the place of the one that it stands for. What is not as the old
 *    format had it stays, for the schema to speak of. It may replace values, rename keys, take entries out and wrap them anew; for
 *    anything else teach `rewriteJson` first.
 * 3. Add `tests/fixtures/formats/<number>` with every key of the new format, run the tests of `tests/case/formats.test.ts`, and
 *    enter its hashes there. Fixtures of earlier formats are never edited.
 * 4. Run `npm run migrate` and `npm run generate`, and say in `cases/README.md` what changed.
 */
import type { JsonNode } from '../source/json-node.ts';
import { memberOf } from '../source/places.ts';

/** One step from a version of the format to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What changes in a file, in a sentence for whoever wrote it. */
  readonly says: string;
  /** The tree in the next format but for its number; the very same tree where there is nothing to change. Never throws. */
  readonly change: (root: JsonNode) => JsonNode;
}

/** The version of the format that the schema describes, and that new files are written in. */
export const newestFormat = 2;

/** Every change of the format so far. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    says: 'The published "risk" of a decision stands inside the "estimate" that it is compared with: "estimate": { "risk": … }.',
    change: (root) => inEach(root, 'steps', riskIntoEstimate),
  },
];

/** `"estimate": true, "risk": …` becomes `"estimate": { "risk": … }`. */
function riskIntoEstimate(step: JsonNode): JsonNode {
  const estimate = memberOf(step, 'estimate');
  const risk = memberOf(step, 'risk');
  if (step.kind !== 'object' || estimate === null || risk === null) return step;
  if (!says(memberOf(step, 'kind')?.value, 'decision') || !says(estimate.value, true)) return step;
  const { start, end } = estimate.value;
  const holder = { ...estimate, value: { kind: 'object', start, end, members: [risk] } } as const;
  const members = step.members.filter((member) => member !== risk);
  return { ...step, members: members.map((member) => (member === estimate ? holder : member)) };
}

/** Changes each item of a list that stands at the top of the file. */
function inEach(root: JsonNode, key: string, change: (item: JsonNode) => JsonNode): JsonNode {
  const list = memberOf(root, key);
  if (root.kind !== 'object' || list?.value.kind !== 'array') return root;
  const { items } = list.value;
  const changed = items.map(change);
  if (changed.every((item, index) => item === items[index])) return root;
  const member = { ...list, value: { ...list.value, items: changed } };
  return { ...root, members: root.members.map((each) => (each === list ? member : each)) };
}

function says(node: JsonNode | undefined, value: string | boolean): boolean {
  return node?.kind === 'scalar' && node.value === value;
}
