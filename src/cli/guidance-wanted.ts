/** Which guideline someone asks for on the command line: --guidance, --nation, --on. */
import { nations, type Nation } from '../guidance/vocabulary.ts';
import type { Wanted } from '../guidance/versions.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { isDay, today } from './day.ts';

interface Typed {
  readonly guidance?: string | undefined;
  readonly nation?: string | undefined;
  readonly on?: string | undefined;
}

/** What was asked for, today and in England unless said, or a sentence about what is wrong with it. */
export function readWanted({
  guidance = 'ng12',
  nation: typed = 'england',
  on = today(),
}: Typed): Wanted | string {
  const nation = nationNamed(typed);
  if (nation === null) {
    return `There is no nation "${typed}". ${suggestion(typed, nations, 'nation')}`;
  }
  if (!isDay(on)) return `"${on}" is not a day. Write it as YYYY-MM-DD.`;
  return { guidance, nation, on };
}

function nationNamed(word: string): Nation | null {
  return nations.find((nation) => nation === word.toLowerCase().replaceAll(/[\s_]/g, '-')) ?? null;
}
