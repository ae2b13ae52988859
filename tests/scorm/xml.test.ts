import { describe, expect, it } from 'vitest';
import { escapeXml, xml, xmlDocument } from '../../scorm/xml.ts';

describe('escapeXml', () => {
  it('writes the five characters of markup as entities', () => {
    expect(escapeXml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&apos;');
  });

  it('leaves accents and emoji as they are', () => {
    expect(escapeXml('Siân 🩺')).toBe('Siân 🩺');
  });

  it('drops what XML 1.0 does not know', () => {
    expect(escapeXml('a\u0000b\u0008c\u001Bd\uFFFEe\uD800f')).toBe('abcdef');
  });

  it('keeps tabs and line ends from being turned into spaces', () => {
    expect(escapeXml('\t\r\n')).toBe('&#9;&#13;&#10;');
  });
});

describe('xmlDocument', () => {
  it('puts each element on its own line and text beside its tags', () => {
    const root = xml('a', { href: 'x&y' }, [xml('b', {}, ' kept '), xml('c', { d: '1' })]);
    expect(xmlDocument(root)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<a href="x&amp;y">',
        '  <b> kept </b>',
        '  <c d="1"/>',
        '</a>',
        '',
      ].join('\n'),
    );
  });
});
