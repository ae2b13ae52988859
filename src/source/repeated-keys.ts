import type { JsonMember, JsonNode } from './json-node.ts';

/** A key given twice in one object. */
export interface RepeatedKey {
  readonly first: JsonMember;
  readonly second: JsonMember;
}

/** Every key that is given more than once in the same object, in the order of the text. */
export function repeatedKeys(node: JsonNode): readonly RepeatedKey[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'array':
      return node.items.flatMap(repeatedKeys);
    case 'object': {
      const seen = new Map<string, JsonMember>();
      return node.members.flatMap((member) => {
        const first = seen.get(member.key);
        if (first === undefined) seen.set(member.key, member);
        const within = repeatedKeys(member.value);
        return first === undefined ? within : [{ first, second: member }, ...within];
      });
    }
  }
}
