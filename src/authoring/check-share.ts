/** Checks a share of many cases. Everything in a share travels between threads as it is. */
import { look, type CheckRequest } from './check.ts';
import type { CaseNote, Share, ShareReport } from './shares.ts';
import { countUnwritten } from './unwritten.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** Checks a share; of its cases only notes are kept, so that memory doesn't grow with them. */
export function checkShare(files: VirtualFiles, request: CheckRequest, share: Share): ShareReport {
  const notes: CaseNote[] = [];
  const { material, findings, problems } = look(files, request, share, (read) => {
    const { file, format, source } = read;
    notes.push({ file, format, unwritten: countUnwritten(source.value) });
  });
  return { material, findings, problems, notes };
}
