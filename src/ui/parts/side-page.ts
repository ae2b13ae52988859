import type { ComponentType } from 'react';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';

/** The pages beside the cases, each loaded when it is asked for. */
export type SidePageName = 'results' | 'about';

export interface SidePageProps {
  readonly onOpen: (entry: CaseIndexEntry) => void;
  readonly onHome: () => void;
}

/** A page beside the cases, with what it shows in it. */
export type SidePage = ComponentType<SidePageProps>;
