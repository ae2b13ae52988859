import { describe, expect, it } from 'vitest';
import { dataModule, embeddedJson } from '../../src/authoring/assemble-json.ts';

const hostile = `it's "quoted" \\ back\\\\slash </script><!-- \u2028\u2029 \n\r\t \${x} \` Siân 🩺 \uD800 \u0000`;

async function evaluated(module: string): Promise<unknown> {
  const url = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
  const { default: value }: { default: unknown } = await import(/* @vite-ignore */ url);
  return value;
}

describe('dataModule', () => {
  it('is JavaScript that gives the value back, whatever its text', async () => {
    const value = { text: hostile, nested: [{ [hostile]: 1 }, null, true, -0.5] };
    expect(await evaluated(dataModule(value))).toEqual(value);
  });

  it('holds nothing that ends a line or a script early', () => {
    const text = dataModule({ text: hostile }).trimEnd();
    expect(text).not.toMatch(/[\n\r\u2028\u2029<]/);
  });

  it('keeps a key called __proto__ a plain key', async () => {
    const value: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    expect(JSON.stringify(await evaluated(dataModule(value)))).toBe('{"__proto__":{"a":1}}');
  });
});

describe('embeddedJson', () => {
  it('gives the same text in whatever order the keys come', () => {
    expect(embeddedJson({ b: { d: 1, c: 2 }, a: [2, 1] })).toBe('{"a":[2,1],"b":{"c":2,"d":1}}');
  });

  it('can stand inside a script element', () => {
    expect(embeddedJson('</script>\u2028')).toBe('"\\u003c/script>\\u2028"');
  });
});
