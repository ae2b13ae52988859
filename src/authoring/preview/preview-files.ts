import { besidePath } from '../../attempt/package-settings.ts';
import { featureLists } from '../../teaching/feature-lists.ts';
import { packedCase, packedGuidance, packedMedia, packedTranslations } from '../assemble.ts';
import { dataModule } from '../assemble-json.ts';
import type { CheckedCase } from '../library.ts';
import { mediaPath } from '../media.ts';
import type { Preview } from './preview.ts';

/** A file as the player asks for it, with the name that tells its type. */
export interface PreviewFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/**
 * What a package would hold at an address, from the versions that can be played now: a case, its facts, its texts in another
 * language, a guideline, a picture; null for anything else. `at/<version>/` before it is for the browser alone.
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
      if (path === href) return { name: path, body: withFreshMedia(found) };
      if (path === besidePath(href, 'facts')) {
        return { name: path, body: dataModule(featureLists(found.case)) };
      }
      const { folder, module, moduleCodes } = preview;
      const overlay = packedTranslations({ folder, module, moduleCodes, cases: [found] }).get(path);
      return overlay === undefined ? null : { name: path, body: dataModule(overlay) };
    }
    default:
      return null;
  }
}

/** A case's data with addresses of its pictures that change with them: a page asks for an address once. */
function withFreshMedia(found: CheckedCase): string {
  const marks = found.media.reduce(
    (mark, { bytes }) => bytes.reduce((sum, byte) => (sum * 31 + byte) % 4_294_967_291, mark),
    0,
  );
  const own = mediaPath(found.slug, '');
  return dataModule(packedCase(found)).replaceAll(`"${own}`, `"at/${marks}/${own}`);
}
