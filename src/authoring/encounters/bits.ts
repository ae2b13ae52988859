/** A set of small numbers, thirty-two to a word. A value; nothing in it changes. */
export type Bits = readonly number[];

/** A set with room for the numbers below `size`. */
export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const words = Array.from({ length: Math.max(1, Math.ceil(size / 32)) }, () => 0);
  for (const each of numbers) set(words, each);
  return words;
}

/** The same set with some numbers more. */
export function withBits(bits: Bits, numbers: readonly number[]): Bits {
  if (numbers.length === 0) return bits;
  const words = bits.slice();
  for (const each of numbers) set(words, each);
  return words;
}

/** The same set without a number. */
export function withoutBit(bits: Bits, number: number): Bits {
  const words = bits.slice();
  words[number >> 5] = (words[number >> 5] ?? 0) & ~(1 << (number & 31));
  return words;
}

/** All of two sets. */
export function together(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word | (other[index] ?? 0));
}

/** Whether two sets share a number. */
export function meet(bits: Bits, mask: Bits): boolean {
  for (let index = 0; index < mask.length; index += 1) {
    if (((bits[index] ?? 0) & (mask[index] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Whether a number is in a set. */
export function has(bits: Bits, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Stands for a set: the same for the same numbers. */
export type Key = string | number;

/** What two sets share, as a key: a number, which is soonest looked up, where it can be one. */
export function keyUnder(mask: Bits, bits: Bits): Key {
  const low = ((bits[0] ?? 0) & (mask[0] ?? 0)) >>> 0;
  const high = ((bits[1] ?? 0) & (mask[1] ?? 0)) >>> 0;
  if (mask.length <= 2 && high < 2 ** 20) return high * 2 ** 32 + low;
  let key = '';
  for (let index = 0; index < mask.length; index += 1) {
    key += `${(bits[index] ?? 0) & (mask[index] ?? 0)},`;
  }
  return key;
}

function set(words: number[], number: number): void {
  words[number >> 5] = (words[number >> 5] ?? 0) | (1 << (number & 31));
}
