import { expect, it } from 'vitest';
import { previewFile } from '../../../src/authoring/preview/preview-files.ts';
import { readPreview, type StampedFiles } from '../../../src/authoring/preview/preview.ts';
import { memoryFiles } from '../../../src/authoring/virtual-files.ts';
import { fixture, mediaFixture, smallWith } from '../fixtures.ts';

function folder(svg: Uint8Array): StampedFiles {
  const all: Record<string, string | Uint8Array> = {
    'cases/guidance/ng12@2026-04-15.json': fixture('valid/guidance/ng12@2026-04-15.json'),
    'cases/small/case.json': smallWith(
      '"says": "Are the results back?"',
      '"media": [{ "kind": "image", "file": "hand.svg", "alternative": "A hand" }], "says": "Well?"',
    ),
    'cases/small/hand.svg': svg,
  };
  return { ...memoryFiles(all), stamp: (path) => String(all[path] ?? '') };
}

const addressIn = (files: StampedFiles) => {
  const preview = readPreview(files, { folder: 'cases', project: 'cases' }, null, 1);
  const [address = ''] =
    /at\/\d+\/media\/small-hand\.svg/.exec(
      String(previewFile(preview, 'data/small.js')?.body ?? ''),
    ) ?? [];
  return { address, file: previewFile(preview, address) };
};

it('a picture has another address once it is another picture', () => {
  const hand = mediaFixture('hand.svg');
  const changed = new Uint8Array([...hand, 10]);
  const [before, after] = [addressIn(folder(hand)), addressIn(folder(changed))];
  expect(before.file?.body).toEqual(hand);
  expect(after.file?.body).toEqual(changed);
  expect(after.address).not.toBe(before.address);
  expect(addressIn(folder(hand)).address).toBe(before.address);
});
