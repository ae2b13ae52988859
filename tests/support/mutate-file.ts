/** Damages to a file: what a slip, a merge, a bad copy or another program can do to its bytes or its JSON. */
import fc from 'fast-check';

export interface Mutation {
  readonly name: string;
  change(bytes: Buffer): Buffer;
}

/** A place in a file as a share of its length, so that it means something in each. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const at = (bytes: Buffer, place: number) => Math.floor(place * bytes.length);

function spliced(bytes: Buffer, start: number, cut: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
}

/** What is typed, pasted or left by other programs, a blank between them. */
const signs = [
  '" \' , : ; { } [ ] \\ / * # < & ` _ ~ . - + 0 9 e E // /* “ ” ’ 😀 null NaN true 1e999',
  '\\u0000 \\ud800 \\udfff \\u \uFEFF \0 \u2028 \u0007',
]
  .flatMap((line) => line.split(' '))
  .concat('\u00a0', '\n', '\r', '\t');

const bytewise = fc.oneof(
  fc.record({ place: share, bit: fc.nat(7) }).map(({ place, bit }) =>
    named('a bit', (bytes) => {
      const changed = Buffer.from(bytes);
      const index = at(bytes, place);
      if (index < changed.length) changed[index] = (changed[index] ?? 0) ^ (1 << bit);
      return changed;
    }),
  ),
  fc
    .record({ place: share, cut: fc.nat(40), put: fc.uint8Array({ maxLength: 6 }) })
    .map(({ place, cut, put }) =>
      named('bytes', (bytes) => spliced(bytes, at(bytes, place), cut, Buffer.from(put))),
    ),
  fc
    .record({ place: share, cut: fc.nat(3), put: fc.constantFrom(...signs) })
    .map(({ place, cut, put }) =>
      named(`a sign ${JSON.stringify(put)}`, (bytes) =>
        spliced(bytes, at(bytes, place), cut, Buffer.from(put)),
      ),
    ),
  share.map((place) => named('the end lost', (bytes) => bytes.subarray(0, at(bytes, place)))),
  fc.tuple(share, share, share).map(([from, to, place]) =>
    named('a part doubled', (bytes) => {
      const part = bytes.subarray(at(bytes, from), at(bytes, from) + at(bytes, to) / 4);
      return spliced(bytes, at(bytes, place), 0, part);
    }),
  ),
  fc.tuple(share, fc.constantFrom('{', '}', '[', ']', ',', ':', '"')).map(([place, sign]) =>
    named(`${sign} lost`, (bytes) => {
      const found = bytes.indexOf(sign, at(bytes, place));
      return found === -1 ? bytes : spliced(bytes, found, 1, Buffer.alloc(0));
    }),
  ),
);

const textwise = fc.constantFrom(
  named('empty', () => Buffer.alloc(0)),
  named('a mark', (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`)),
  named('CRLF', (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n'))),
  named('CR', (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r'))),
  named('one line', (bytes) => Buffer.from(bytes.toString().replaceAll(/\s*\n\s*/g, ' '))),
  named('Latin-1', (bytes) => Buffer.from(bytes.toString(), 'latin1')),
  named('UTF-16', (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le')),
  named('UTF-16 without a mark', (bytes) => Buffer.from(bytes.toString(), 'utf16le')),
  named('read as Latin-1 and saved', (bytes) => Buffer.from(bytes.toString('latin1'))),
  named('twice', (bytes) => Buffer.concat([bytes, bytes])),
);

const numbers = [0, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 4_294_967_296];
const texts = [
  ...'__proto__ constructor toString hasOwnProperty ../x a.b # <b>x</b> [x](javascript:x)'.split(
    ' ',
  ),
  '',
  ' ',
  '\n',
  '\uD800',
  '\uDFFF\uD800',
  '*a* **b**',
  'x'.repeat(5000),
];
const groups = [
  {},
  [[]],
  [{}],
  { not: {} },
  { all: [] },
  { elicited: 'x' },
  [null],
  ['first-visit'],
];

/** Values of every kind, among them those that are trouble elsewhere. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, true, false),
  fc.constantFrom(...numbers),
  fc.constantFrom(...texts),
  fc.constantFrom(...groups),
);

const keyNames = ['__proto__', 'constructor', 'toString', 'valueOf', '', 'id', 'next', 'Title'];

type Holder = { readonly parent: unknown; readonly key: string | number };

/** Every place in a value, parents before their parts. */
function placesIn(value: unknown, found: Holder[] = []): Holder[] {
  if (Array.isArray(value)) {
    value.forEach((part, key) => {
      found.push({ parent: value, key });
      placesIn(part, found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      found.push({ parent: value, key });
      placesIn(part, found);
    }
  }
  return found;
}

/** A damage to the JSON of a file; a file that is none is left alone. */
function toJson(name: string, change: (value: unknown, places: readonly Holder[]) => unknown) {
  return named(name, (bytes) => {
    try {
      const value: unknown = JSON.parse(bytes.toString());
      const places = placesIn(value);
      const changed = places.length === 0 ? value : change(value, places);
      return Buffer.from(JSON.stringify(changed, null, 2));
    } catch {
      return bytes;
    }
  });
}

const placeIn = (places: readonly Holder[], place: number) =>
  places[Math.floor(place * places.length)] ?? { parent: [], key: 0 };

function read({ parent, key }: Holder): unknown {
  return Reflect.get(Object(parent), key);
}

function put({ parent, key }: Holder, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const treewise = fc.oneof(
  fc.tuple(share, strange).map(([place, value]) =>
    toJson('another value', (root, places) => {
      put(placeIn(places, place), structuredClone(value));
      return root;
    }),
  ),
  share.map((place) =>
    toJson('a part dropped', (root, places) => {
      const { parent, key } = placeIn(places, place);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(Object(parent), key);
      return root;
    }),
  ),
  fc.tuple(share, share).map(([one, other]) =>
    toJson('two values swapped', (root, places) => {
      const [first, second] = [placeIn(places, one), placeIn(places, other)];
      const [value, otherValue] = [structuredClone(read(first)), structuredClone(read(second))];
      put(first, otherValue);
      put(second, value);
      return root;
    }),
  ),
  fc.tuple(share, fc.constantFrom(...keyNames)).map(([place, name]) =>
    toJson(`a key called ${name}`, (root, places) => {
      const holder = placeIn(places, place);
      if (!Array.isArray(holder.parent)) put({ ...holder, key: name }, read(holder));
      return root;
    }),
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 4 })).map(([place, times]) =>
    toJson('an entry repeated', (root, places) => {
      const { parent, key } = placeIn(places, place);
      if (Array.isArray(parent)) {
        const more = Array.from({ length: times }, () => structuredClone(parent[Number(key)]));
        parent.splice(Number(key), 0, ...more);
      }
      return root;
    }),
  ),
  share.map((place) =>
    named('a key doubled', (bytes) => {
      const text = bytes.toString();
      const found = text.indexOf('": ', at(bytes, place));
      const start = text.lastIndexOf('"', found - 1);
      const key = found === -1 || start === -1 ? '' : `${text.slice(start, found + 3)}1, `;
      return Buffer.from(
        `${text.slice(0, Math.max(0, start))}${key}${text.slice(Math.max(0, start))}`,
      );
    }),
  ),
);

function named(name: string, change: (bytes: Buffer) => Buffer): Mutation {
  return { name, change };
}

/** Any damage; those that leave a file readable as JSON as often as those that don't. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { arbitrary: treewise, weight: 5 },
  { arbitrary: bytewise, weight: 4 },
  { arbitrary: textwise, weight: 1 },
);
