import { useEffect, useState, useSyncExternalStore } from 'react';
import { isUnderWay, markingOf, openConsultation, type Notice } from '../attempt/attempt.ts';
import type { CaseIndexEntry } from '../attempt/package-settings.ts';
import type { LeftWith } from '../ui/parts/keeping.ts';
import type { NoticeView } from '../ui/parts/notices.tsx';
import { Player, type OpenCase } from '../ui/player.tsx';
import type { Standing } from '../ui/start/standing.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { Launched } from './launch.ts';
import type { LocalCopy } from './local-copy.ts';

/** Ties the stores to the page: values go down, the learner's acts come up. */
export function Root({ launched }: { readonly launched: Launched }) {
  const { store, session, passMark, keeping } = launched;
  const attempt = useSyncExternalStore(store.subscribe, store.get);
  const saving = useSyncExternalStore(session.subscribe, session.status);
  const [keeper, setKeeper] = useState<CopyKeeper | null>(null);
  const [offered, setOffered] = useState<LocalCopy | null>(null);
  const [playing, setPlaying] = useState(launched.playing);
  const opened = openConsultation(attempt);
  useEffect(() => {
    void launched.keeper.then((loaded) => {
      setKeeper(loaded);
      setOffered(loaded?.offered ?? null);
    });
  }, [launched]);

  const open: OpenCase | null =
    opened === null || playing === null
      ? null
      : {
          Screen: playing.Screen,
          consultation: opened.consultation,
          rules: opened.packed.rules,
          translated: opened.packed.translation?.texts,
          marking: markingOf(attempt.settings),
          best: opened.best?.score ?? null,
          onTeaching: launched.loadTeaching,
        };
  const standingOf = (id: string): Standing => {
    const kept = attempt.cases.get(id);
    if (kept === undefined) return { kind: 'new' };
    if (kept.best === null) return { kind: 'started' };
    return { kind: isUnderWay(kept) ? 'again' : 'finished', score: kept.best.score };
  };
  const openCase = async (entry: CaseIndexEntry) => {
    try {
      const [packed, loaded] = await Promise.all([
        launched.loadCase(entry),
        launched.loadPlaying(),
      ]);
      setPlaying(loaded);
      store.play((before, now) => loaded.openCase(before, packed, now));
      return true;
    } catch {
      return false;
    }
  };
  const answer = (take: boolean) => {
    keeper?.answer(take);
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
            onRestore: () => answer(true),
            onDiscard: () => answer(false),
          },
        ];
  return (
    <Player
      settings={attempt.settings}
      ready
      passMark={passMark}
      open={open}
      standingOf={standingOf}
      saving={saving}
      keeping={keeping}
      left={leftWith(launched, keeper)}
      notices={[...offer, ...told]}
      today={launched.today}
      onIntent={() => void launched.loadPlaying().catch(() => undefined)}
      onOpen={openCase}
      onSide={(name) => launched.loadSide(name).catch(() => null)}
      onReference={(href) => launched.loadReference(href).catch(() => null)}
      onEvent={(event) => playing && store.play((before, now) => playing.act(before, event, now))}
      onRestart={() => playing && store.play(playing.restartCase)}
      onHome={store.leave}
      onSaveAndLeave={() => session.close(launched.record())}
    />
  );
}

function viewOf(notice: Notice, onDismiss: () => void): NoticeView {
  return { kind: notice.kind === 'damaged-state' ? 'damaged' : 'changed', onDismiss };
}

/** What is true of the learner's work after Save and leave. */
function leftWith({ session, keeping }: Launched, keeper: CopyKeeper | null): LeftWith {
  const status = session.status();
  if (keeper?.gaveWay()) return 'elsewhere';
  if (!session.launch.recording) return 'notRecorded';
  if (keeping === 'nowhere') return 'nowhere';
  if (status.kind === 'closed' && !status.saved) return keeper?.kept() ? 'notSaved' : 'lost';
  return keeping === 'lms' ? 'saved' : 'browser';
}
