/** JSON with the offsets it stands at; `end` is exclusive. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly start: number;
  readonly end: number;
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  readonly start: number;
  /** Where the key ends, its quotation marks included. */
  readonly keyEnd: number;
  readonly value: JsonNode;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly start: number;
  readonly end: number;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

/** The plain value of a node. A key named `__proto__` stays an ordinary key. */
export function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(valueOf);
    case 'object': {
      const value: Record<string, unknown> = {};
      for (const member of node.members) {
        if (member.key === '__proto__') {
          // Assigning would set the prototype instead of a key.
          const own = { value: valueOf(member.value), enumerable: true };
          Object.defineProperty(value, member.key, own);
        } else {
          value[member.key] = valueOf(member.value);
        }
      }
      return value;
    }
  }
}
