import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { startMarkupFile, type StartMarkup } from '../authoring/assemble.ts';
import type { PackageFile } from '../../scorm/package-spec.ts';

/** What renders the start page, out of the built player. Throws where the player was built without it. */
export function startMarkupOf(player: readonly PackageFile[]): StartMarkup {
  const file = player.find(({ path }) => path === startMarkupFile);
  if (file === undefined) throw new Error(`The built player has no ${startMarkupFile}.`);
  const module: { exports: { startMarkup?: StartMarkup } } = { exports: {} };
  const run = compileFunction(
    new TextDecoder().decode(file.bytes),
    ['module', 'exports', 'require'],
    {
      filename: startMarkupFile,
    },
  );
  run(module, module.exports, createRequire(import.meta.url));
  const { startMarkup } = module.exports;
  if (startMarkup === undefined) throw new Error(`${startMarkupFile} exports no startMarkup.`);
  return startMarkup;
}
