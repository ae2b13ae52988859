import { factsPath } from '../../attempt/package-settings.ts';
import { featureLists } from '../../teaching/feature-lists.ts';
import { packedCase, packedGuidance, packedMedia } from '../assemble.ts';
import { dataModule } from '../assemble-json.ts';
import type { Preview } from './preview.ts';

/** A file as the player asks for it, with the name that tells its type. */
export interface PreviewFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/**
 * What a package would hold at an address, from the versions that can be played now: a case, its facts, a guideline, a
 * picture; null for anything else. `at/<version>/` before it is for the browser alone.
 */
export function previewFile(preview: Preview, address: string): PreviewFile | null {
  const path = address.replace(/^at\/\d+\//, '');
  const cases = preview.drafts.flatMap((draft) => draft.playable ?? []);
  const [, folder] = /^(data|guidance|media)\/[\w.@-]+$/.exec(path) ?? [];
  switch (folder) {
    case 'media': {
      const found = cases.flatMap(packedMedia).find((file) => file.path === path);
      return found === undefined ? null : { name: path, body: found.bytes };
    }
    case 'guidance': {
      const { module, moduleCodes } = preview;
      const found = packedGuidance({ folder: preview.folder, module, moduleCodes, cases }).get(
        path,
      );
      return found === undefined ? null : { name: path, body: dataModule(found) };
    }
    case 'data': {
      const found = cases.find(({ slug }) => path.startsWith(`data/${slug}.`));
      if (found === undefined) return null;
      const href = `data/${found.slug}.js`;
      if (path === href) return { name: path, body: dataModule(packedCase(found)) };
      if (path !== factsPath(href)) return null;
      return { name: path, body: dataModule(featureLists(found.case)) };
    }
    default:
      return null;
  }
}
