/**
 * How many ways may still be tried. What a way goes on by in any case is free, each further way takes one try; so the work
 * that a case makes is bounded, however many ways it has.
 */
export interface Tries {
  /** Takes one. Where none is left, the way that wanted it isn't followed. */
  more(): boolean;
  /** Notes that some way isn't followed. */
  note(): void;
  /** What one of so many gets who share alike what is left; it is taken from here. */
  share(among: number): Tries;
  /** How many are left. */
  left(): number;
  /** Whether some way wasn't followed, by this or by who shares in it. */
  cut(): boolean;
}

/** So many tries. */
export function triesOf(most: number): Tries {
  return new Share(most, []);
}

/**
 * Deals so many out to those who come one after another. One half is dealt evenly among as many as are expected; of the
 * other each may have half of what is left, so that who comes first can do much and who comes last something.
 */
export function dealing(most: number, expected: number): () => Tries {
  const [even, eager] = [triesOf(most / 2), triesOf(most / 2)];
  let come = 0;
  return () => {
    const own = [even.share(expected - come), eager.share(2)];
    come += 1;
    return new Share(
      own.reduce((sum, each) => sum + each.left(), 0),
      own,
    );
  };
}

/** So many of what others have. */
class Share implements Tries {
  #left: number;
  #isCut = false;
  readonly #from: readonly Tries[];

  constructor(left: number, from: readonly Tries[]) {
    this.#left = left;
    this.#from = from;
  }

  more(): boolean {
    const from = this.#from.find((each) => each.left() >= 1);
    if (this.#left >= 1 && (from === undefined ? this.#from.length === 0 : from.more())) {
      this.#left -= 1;
      return true;
    }
    this.note();
    return false;
  }

  note(): void {
    this.#isCut = true;
    for (const each of this.#from) each.note();
  }

  share(among: number): Tries {
    return new Share(Math.floor(this.#left / Math.max(1, among)), [this]);
  }

  left(): number {
    return this.#left;
  }

  cut(): boolean {
    return this.#isCut;
  }
}

/** Of some things that could be done the first, and as many more as there are tries for. */
export function tried<T>(things: readonly T[], tries: Tries): readonly T[] {
  return things.filter((_, at) => at === 0 || tries.more());
}

/** Goes through some things, and with each every way on by all that comes of it. Tries are shared among the things. */
export function inTurn<T, W>(
  things: readonly T[],
  start: readonly W[],
  each: (way: W, thing: T, tries: Tries) => readonly W[],
  tries: Tries,
): readonly W[] {
  return things.reduce((ways, thing, at) => {
    const part = tries.share(things.length - at);
    return ways.flatMap((way) => each(way, thing, part));
  }, start);
}

/** What can be done from a start, one thing after another. */
export interface Spread<W> {
  /** The ways with one thing more done. */
  more(way: W, tries: Tries): Iterable<W>;
  /** The way from the start with all done that wasn't on this one; null where there is none. */
  opposite(way: W): W | null;
  /** The same for ways on which the same was done. */
  keyOf(way: W): string;
}

/**
 * Every way from a start, doing nothing included, those with the least done first. Where tries run out, half of what was
 * found makes room for its opposites: of countless ways these are nothing, each thing alone, all, and all but one.
 */
export function spread<W>(
  start: W,
  { more, opposite, keyOf }: Spread<W>,
  tries: Tries,
): readonly W[] {
  const found = new Map([[keyOf(start), start]]);
  const grow = () => {
    // A map goes on to what is added meanwhile.
    for (const way of found.values()) {
      for (const next of more(way, tries)) {
        const key = keyOf(next);
        if (found.has(key)) continue;
        if (!tries.more()) return;
        found.set(key, next);
      }
    }
  };
  grow();
  if (!tries.cut()) return [...found.values()];
  const few = [...found].slice(0, Math.ceil(found.size / 2));
  const both = new Map(few);
  for (const [, way] of few.slice(0, found.size - few.length)) {
    const other = opposite(way);
    if (other !== null) both.set(keyOf(other), other);
  }
  return [...both.values()];
}
