import { describe, expect, it } from 'vitest';
import { danger, misfit } from '../../src/authoring/media-bytes.ts';
import { mediaBytes, mediaNames } from '../support/media-case.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string) =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

describe('misfit', () => {
  it.each(mediaNames)('takes %s for what it is', (name) => {
    expect(misfit(name, mediaBytes(name))).toBeNull();
  });

  it.each(mediaNames)('is told where %s has another ending', (name) => {
    const ending = (of: string) => of.slice(-3);
    const others = mediaNames.map(ending).filter((each) => each !== ending(name));
    const taken = others.filter((each) => misfit(`a.${each}`, mediaBytes(name)) === null);
    expect(taken).toEqual([]);
  });

  it.each(mediaNames)('is told where %s is empty or an error page', (name) => {
    expect(misfit(name, new Uint8Array())).not.toBeNull();
    expect(misfit(name, bytes('<!doctype html><title>Not found</title>'))).not.toBeNull();
  });

  it('takes MP3 without a tag, captions and drawings with a byte order mark or a declaration', () => {
    expect(misfit('a.mp3', Uint8Array.of(0xff, 0xfb, 0x90, 0))).toBeNull();
    expect(misfit('a.vtt', bytes('\ufeffWEBVTT - walk\r\n'))).toBeNull();
    const drawing = '<svg width="9"\n xmlns="http://www.w3.org/2000/svg"/>';
    expect(misfit('a.svg', bytes(`<?xml version="1.0"?>\n<!-- a -->\n${drawing}`))).toBeNull();
  });

  it.each([
    ['a.mp3', Uint8Array.of(0xff, 0xf1, 0x50, 0x80)],
    ['a.vtt', bytes('WEBVTTS')],
    ['a.svg', bytes('<svg viewBox="0 0 9 9"></svg>')],
  ])(
    'is told of AAC, of a longer word, and of a drawing that browsers don’t draw: %s',
    (name, it) => {
      expect(misfit(name, it)).not.toBeNull();
    },
  );
});

describe('danger', () => {
  it.each([
    '<script>alert(1)</script>',
    '<svg:script href="a.js"/>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<foreignObject><p>HTML</p></foreignObject>',
    '<a href="https://example.org/"><path d="M0 0"/></a>',
    '<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>',
    '<image href="other.png"/>',
    '<image href="data:image/svg+xml,%3Csvg/%3E"/>',
    '<style>@import "a.css";</style>',
    '<rect fill="url(https://example.org/a.svg#b)"/>',
  ])('is seen in %s', (inside) => {
    expect(danger(svg(inside))).not.toBeNull();
  });

  it.each([
    '<title>On the left: a script for antibiotics</title>',
    '<defs><linearGradient id="shade"/></defs><rect fill="url(#shade)"/><use href="#shade"/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<g id="once"><path d="M0 0" stroke-linecap="round"/></g>',
  ])('is not seen in %s', (inside) => {
    expect(danger(svg(inside))).toBeNull();
  });
});
