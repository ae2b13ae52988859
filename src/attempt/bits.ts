/**
 * Bits in and out of the alphabet that every LMS keeps: A-Z a-z 0-9 - _ (RFC 4648 section 5), six bits a character.
 * Numbers that are usually small go as groups of four bits: three of the number, lowest first, and one that says "more".
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface BitWriter {
  /** Writes `width` bits of a whole number, highest first. */
  bits(value: number, width: number): void;
  /** Writes a whole number of any size. */
  number(value: number): void;
  /** The text so far; the last character is filled up with zeros. */
  text(): string;
}

export function bitWriter(): BitWriter {
  const written: number[] = [];
  const bits = (value: number, width: number) => {
    for (let at = width - 1; at >= 0; at -= 1) written.push(Math.floor(value / 2 ** at) % 2);
  };
  return {
    bits,
    number(value) {
      let rest = value;
      do {
        const more = rest > 7 ? 1 : 0;
        bits((rest % 8) * 2 + more, 4);
        rest = Math.floor(rest / 8);
      } while (rest > 0);
    },
    text() {
      let text = '';
      for (let at = 0; at < written.length; at += 6) {
        let six = 0;
        for (let bit = at; bit < at + 6; bit += 1) six = six * 2 + (written[bit] ?? 0);
        text += alphabet[six] ?? '';
      }
      return text;
    },
  };
}

/** Reads what a `BitWriter` wrote. Past the end every bit is 0 and `ended` is true. */
export interface BitReader {
  bits(width: number): number;
  number(): number;
  ended(): boolean;
}

/** null where the text holds a character outside the alphabet. */
export function bitReader(text: string): BitReader | null {
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  if (values.includes(-1)) return null;
  const end = values.length * 6;
  let at = 0;
  const bits = (width: number) => {
    let value = 0;
    for (let step = 0; step < width; step += 1, at += 1) {
      const six = values[Math.floor(at / 6)] ?? 0;
      value = value * 2 + (Math.floor(six / 2 ** (5 - (at % 6))) % 2);
    }
    return value;
  };
  return {
    bits,
    number() {
      let value = 0;
      for (let place = 1; place < 2 ** 40; place *= 8) {
        const group = bits(4);
        value += Math.floor(group / 2) * place;
        if (group % 2 === 0) return value;
      }
      return value;
    },
    ended: () => at >= end,
  };
}

/** A whole number below 64 ** width as characters of the alphabet. */
export function toCharacters(value: number, width: number): string {
  const writer = bitWriter();
  writer.bits(value, width * 6);
  return writer.text();
}

/** Twelve bits that change when the text does, or what they begin with: CRC-12/DECT (polynomial 0x80F). */
export function checksum(text: string, begin = 0): number {
  let crc = begin;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 4;
    for (let step = 0; step < 8; step += 1)
      crc = crc & 0x800 ? ((crc << 1) ^ 0x80f) & 0xfff : (crc << 1) & 0xfff;
  }
  return crc;
}
