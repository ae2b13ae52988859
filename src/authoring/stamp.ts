/** The versions of guidelines that a module as a whole is stamped for. */
import type { Module } from '../case/module-schema.ts';
import { versionName } from '../guidance/versions.ts';
import type { Stamp, Stamped } from './rule.ts';
import type { Shelf } from './shelf.ts';

/** Looks for what a module is stamped for in the `guidance` folder of each of these folders, nearest first. */
export function stampedBy(
  { guidance = [] }: Module,
  shelf: Shelf,
  folders: readonly string[],
): readonly Stamped[] {
  return guidance.map((named) => ({
    named,
    guidance: shelf.findGuidance(folders, versionName(named)),
    newest: shelf.versionsOf(folders, named.id).at(-1) ?? null,
  }));
}

/** What a module's cases are held to: its stamp, but none that names what isn't there, of which the module is told. */
export function bindingStamp(
  { guidance = [] }: Module,
  shelf: Shelf,
  folders: readonly string[],
): Stamp {
  const isThere = (named: Stamp[number]) =>
    shelf.findGuidance(folders, versionName(named)).kind !== 'absent';
  return guidance.every(isThere) ? guidance : [];
}
