import { useState, useSyncExternalStore } from 'react';
import {
  isUnderWay,
  markingOf,
  openConsultation,
  resumeAttempt,
  type Notice,
} from '../attempt/attempt.ts';
import type { CaseIndexEntry } from '../attempt/package-settings.ts';
import { assess } from '../consultation/assess.ts';
import type { NoticeView } from '../ui/parts/notices.tsx';
import { Player, type OpenCase } from '../ui/player.tsx';
import type { Standing } from '../ui/start/standing.ts';
import type { Launched } from './launch.ts';

/** Ties the stores to the page: values go down, the learner's acts come up. */
export function Root({ launched }: { readonly launched: Launched }) {
  const { store, session, passMark, keeping } = launched;
  const attempt = useSyncExternalStore(store.subscribe, store.get);
  const saving = useSyncExternalStore(session.subscribe, session.status);
  const [offered, setOffered] = useState(launched.offered);
  const opened = openConsultation(attempt);

  const open: OpenCase | null =
    opened === null
      ? null
      : {
          consultation: opened.consultation,
          rules: opened.packed.rules,
          assessment: assess(opened.consultation, markingOf(attempt.settings)),
          best: opened.best?.score ?? null,
        };
  const standingOf = (id: string): Standing => {
    const kept = attempt.cases.get(id);
    if (kept === undefined) return { kind: 'new' };
    if (kept.best === null) return { kind: 'started' };
    return { kind: isUnderWay(kept) ? 'again' : 'finished', score: kept.best.score };
  };
  const openCase = async (entry: CaseIndexEntry) => {
    try {
      store.open(await launched.loadCase(entry));
      return true;
    } catch {
      return false;
    }
  };
  const forget = () => {
    launched.copies.remove();
    setOffered(null);
  };
  const told = attempt.notices.map((notice) => viewOf(notice, () => store.dismiss(notice)));
  const offer: NoticeView[] =
    offered === null
      ? []
      : [
          {
            kind: 'localCopy',
            at: offered.at,
            onRestore: () => {
              store.replace(resumeAttempt(attempt.settings, offered.suspendData));
              forget();
            },
            onDiscard: forget,
          },
        ];
  return (
    <Player
      settings={attempt.settings}
      passMark={passMark}
      open={open}
      standingOf={standingOf}
      saving={saving}
      keeping={keeping}
      notices={[...offer, ...told]}
      onOpen={openCase}
      onEvent={store.act}
      onRestart={store.restart}
      onHome={store.leave}
      onSaveAndLeave={() => session.close(launched.record())}
    />
  );
}

function viewOf(notice: Notice, onDismiss: () => void): NoticeView {
  return { kind: notice.kind === 'damaged-state' ? 'damaged' : 'changed', onDismiss };
}
