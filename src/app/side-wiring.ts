import type { i18n } from 'i18next';
import type { AttemptStore } from '../attempt/attempt-store.ts';
import type { PackageSettings } from '../attempt/package-settings.ts';
import type { LearnerRecord } from '../tracking/types.ts';
import type { Connection } from './connect.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { PageHost } from './page-host.ts';

/** What the pages beside the cases are made from. */
export interface SideWiring extends Connection {
  readonly host: PageHost;
  readonly instance: i18n;
  readonly store: AttemptStore;
  /** As packed: the pass mark is the package's own. */
  readonly settings: PackageSettings;
  /** The mark that passes: the LMS's where it has one. */
  readonly passMark: number;
  readonly keeper: Promise<CopyKeeper | null>;
  readonly record: () => LearnerRecord;
}
