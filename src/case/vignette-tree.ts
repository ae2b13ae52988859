import type { JsonMember, JsonNode } from '../source/json-node.ts';

/**
 * The text of a vignette in the shape of the case that it is read as, every part still where it stands in the file: its
 * decision is the first step, its findings are those of the record. So a path into the case leads to the right line.
 */
export function asCaseTree(root: JsonNode): JsonNode {
  return root.kind === 'object' ? { ...root, members: root.members.map(asCaseMember) } : root;
}

function asCaseMember(member: JsonMember): JsonMember {
  const { start, end } = member.value;
  switch (member.key) {
    case 'decision':
      return {
        ...member,
        key: 'steps',
        value: { kind: 'array', start, end, items: [member.value] },
      };
    case 'findings':
      return { ...member, key: 'record', value: { kind: 'object', start, end, members: [member] } };
    default:
      return member;
  }
}

/** The way to a part of a vignette's file, in the case that it is read as. */
export function asCasePath(path: readonly (string | number)[]): readonly (string | number)[] {
  const [first, ...rest] = path;
  if (first === 'decision') return ['steps', 0, ...rest];
  return first === 'findings' ? ['record', ...path] : path;
}
