/** With more than this to choose from no one looks at every choice, so that those of few come first. */
const many = 12;

/**
 * Every choice of some of a list, none of it first. Of a short list the first changes fastest; of a long one small choices come
 * before large ones.
 */
export function* subsets(list: readonly number[]): Iterable<readonly number[]> {
  if (list.length > many) {
    for (let size = 0; size <= list.length; size += 1) yield* choicesOf(list, size, 0);
    return;
  }
  for (let choice = 0; choice < 2 ** list.length; choice += 1) {
    yield choice === 0 ? [] : list.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
  }
}

/** Every choice of so many of a list, from a place in it on. */
function* choicesOf(
  list: readonly number[],
  size: number,
  from: number,
): Iterable<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - size; at += 1) {
    const first = list.slice(at, at + 1);
    for (const others of choicesOf(list, size - 1, at + 1)) yield [...first, ...others];
  }
}
