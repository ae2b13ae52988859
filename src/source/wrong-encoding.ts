/** A text that was read as UTF-8 and isn't. */
export interface WrongEncoding {
  /** Where that is first seen, from one offset to another; the beginning of a file that is wrong as a whole. */
  readonly start: number;
  readonly end: number;
  readonly code: 'wrong-encoding' | 'syntax';
  readonly message: string;
  readonly remedy: string;
}

/** What shows that a text was not saved as UTF-8, or is no text at all; null where nothing does. */
export function wrongEncoding(text: string): WrongEncoding | null {
  const lost = text.indexOf('\uFFFD');
  if (text.includes('\0')) return isWide(text) ? wide : binary;
  if (lost === -1) return null;
  return {
    start: lost,
    end: lost + 1,
    code: 'wrong-encoding',
    message: 'This file isn’t UTF-8: here is a character that can’t be read.',
    remedy:
      'Save the file as UTF-8, then look at this place: if the character is still lost, type it again.',
  };
}

const wide: WrongEncoding = {
  start: 0,
  end: 0,
  code: 'wrong-encoding',
  message: 'This file isn’t UTF-8 but UTF-16, which some programs call Unicode.',
  remedy: 'Save it as UTF-8.',
};

const binary: WrongEncoding = {
  start: 0,
  end: 0,
  code: 'syntax',
  message: 'This is not a text file: it holds characters that no text has.',
  remedy: 'Save the case as plain text in UTF-8, or check that this is the file you meant.',
};

/** Whether it looks like UTF-16: its mark at the beginning, or every other character of it empty. */
function isWide(text: string): boolean {
  if (text.startsWith('\uFFFD\uFFFD')) return true;
  const start = text.slice(0, 64);
  const parities = [0, 1].map((parity) =>
    [...start].filter((_, index) => index % 2 === parity).every((sign) => sign === '\0'),
  );
  return start.length > 1 && parities.includes(true);
}
