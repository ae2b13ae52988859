/** The process in which `npm run dev` checks. It ends with the server. */
import type { CasesPlace } from '../authoring/preview/preview.ts';
import { previewFindings } from '../authoring/preview/preview-findings.ts';
import { nodeFiles } from './files.ts';

interface Request {
  readonly place: CasesPlace;
  readonly slugs: readonly string[];
}

process.on('message', ({ place, slugs }: Request) => {
  process.send?.(previewFindings(nodeFiles(), place, slugs));
});
process.on('disconnect', () => process.exit());
// Ctrl+C reaches every process of a terminal; the server says when it is over.
process.on('SIGINT', () => undefined);
