/** Every choice of some of a list, none of it first; the first of the list changes fastest. */
export function* subsets(list: readonly number[]): Iterable<readonly number[]> {
  for (let choice = 0; choice < 2 ** list.length; choice += 1) {
    yield choice === 0 ? [] : list.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
  }
}
