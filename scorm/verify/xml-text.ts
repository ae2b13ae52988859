/** The text of an XML document, and what it says its encoding is. */
export type XmlText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly encoding: string };

/** XML 1.0 appendix F: a mark at the beginning counts first, then what the declaration says, else it is UTF-8. */
export function xmlText(bytes: Uint8Array): XmlText {
  const encoding = marked(bytes) ?? declared(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return { ok: true, text: text.replace(/^\uFEFF/, ''), encoding: encoding.toLowerCase() };
  } catch {
    return { ok: false, encoding };
  }
}

function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return (
    /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null
  );
}
