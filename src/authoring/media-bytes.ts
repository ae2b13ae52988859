/** What the bytes of a media file tell of it, whatever its name says. */

/** What a file should begin with, in words for someone whose file doesn't. */
interface Kind {
  readonly noun: string;
  readonly fits: (bytes: Uint8Array) => boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  png: { noun: 'a PNG picture', fits: (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 13, 10]) },
  jpg: { noun: 'a JPEG picture', fits: (bytes) => begins(bytes, [0xff, 0xd8, 0xff]) },
  mp3: {
    noun: 'an MP3 recording',
    fits: (bytes) => begins(bytes, letters('ID3')) || isFrame(bytes),
  },
  // ISO 14496-12, section 4.3: the size of the first box, then its type.
  mp4: { noun: 'an MP4 film', fits: (bytes) => begins(bytes.subarray(4), letters('ftyp')) },
  // WebVTT, section 4.1: the word stands alone on its line, or something follows it after a space.
  vtt: { noun: 'captions (WEBVTT)', fits: (bytes) => /^WEBVTT(?:[ \t\r\n]|$)/.test(textOf(bytes)) },
  // Without the namespace a browser takes the file for any XML and draws nothing.
  svg: {
    noun: 'an SVG picture with xmlns="http://www.w3.org/2000/svg"',
    fits: (bytes) =>
      /^<svg\s[^>]*\bxmlns=(["'])http:\/\/www\.w3\.org\/2000\/svg\1/.test(rootOf(textOf(bytes))),
  },
};

/** What a file of this name should be, where its bytes say that it isn't; null where it is. */
export function misfit(name: string, bytes: Uint8Array): string | null {
  const kind = kinds[name.slice(name.lastIndexOf('.') + 1)];
  return kind === undefined || kind.fits(bytes) ? null : kind.noun;
}

/**
 * What in a drawing could do more than be seen; null where nothing could. Shown in the page, an SVG runs no script and loads
 * nothing. But it lies in the package with an address of its own, on the LMS's site: opened there it is a page, whose
 * scripts act for whoever is logged in.
 */
export function danger(svg: Uint8Array): string | null {
  const text = textOf(svg);
  const found = dangers.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : found[1];
}

const dangers: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?script\b/i, 'a script'],
  [/<[^>]*\son\w+\s*=/i, 'an attribute that runs a script (on…)'],
  [/<(?:\w+:)?foreignObject\b/i, 'HTML inside the drawing (foreignObject)'],
  [/<!ENTITY|<\?xml-stylesheet/i, 'an instruction that reads another file'],
  // Colour fills, clips and uses name a part of the drawing itself: "#shade". Fonts and pictures may be part of the file.
  [
    /\b(?:href|src)\s*=\s*(["'])(?!\s*#|\s*data:(?:image|font)\/(?!svg))/i,
    'a reference to something outside it',
  ],
  [
    /url\(\s*["']?(?!["']?\s*#|data:(?:image|font)\/(?!svg))|@import/i,
    'a reference to something outside it',
  ],
];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function letters(word: string): readonly number[] {
  return [...new TextEncoder().encode(word)];
}

/** ISO 11172-3, section 2.4.1.3: eleven bits set, then a version and a layer that are not the reserved ones. */
function isFrame([first = 0, second = 0]: Uint8Array): boolean {
  return (
    first === 0xff && second >> 5 === 7 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02
  );
}

/** As UTF-8, a byte order mark left out. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What follows the declaration, comments and the document type. */
function rootOf(text: string): string {
  return text.replace(/^(?:\s+|<\?[^?]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)*/i, '');
}
