/** What opening a case needs and the start page does without: one file, fetched once. */
import { codesFromLists } from '../attempt/code-lists.ts';
import { overlaid, type Overlay } from '../attempt/overlay.ts';
import type { CaseData, PackedCase } from '../attempt/package-settings.ts';
import { act, openCase, restartCase } from '../attempt/playing.ts';
import { ConsultationScreen } from '../ui/consultation/consultation-screen.tsx';
import type { Playing } from './playing.ts';

export const playing: Playing = { Screen: ConsultationScreen, openCase, act, restartCase };

/** A case's data as the player works with it, with texts of another language in it where there are any. */
export function unpacked(
  data: CaseData,
  overlay: Overlay | undefined,
  language: string,
): PackedCase {
  const packed = { ...data, codes: codesFromLists(data.case, data.codes) };
  if (overlay === undefined) return packed;
  const { value, texts } = overlaid(data.case, overlay, language);
  return { ...packed, case: value, translation: { texts, written: data.case } };
}
