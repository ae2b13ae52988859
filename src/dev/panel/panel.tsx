import { useMemo } from 'react';
import type { PreviewedCase, PreviewState } from '../../authoring/preview/preview-state.ts';
import { replay } from '../../consultation/consultation.ts';
import { Tabs } from '../../ui/parts/tabs.tsx';
import { playedOf, type Track } from '../track.ts';
import type { CaseData } from '../use-case-data.ts';
import { FindingsTab } from './findings-tab.tsx';
import { JourneysTab } from './journeys-tab.tsx';
import { NowTab } from './now-tab.tsx';
import type { PanelProps } from './panel-props.ts';
import { StepsTab } from './steps-tab.tsx';

interface Props {
  readonly material: PreviewState;
  readonly chosen: PreviewedCase | null;
  /** null while it isn't there yet, and where there is nothing to play. */
  readonly data: CaseData | null;
  readonly track: Track;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onChoose: (slug: string) => void;
  readonly onPlay: PanelProps['onPlay'];
}

/** The panel's parts. */
export type Part = 'steps' | 'now' | 'journeys' | 'findings';

/** What the author knows beside the learner: steps, the present point, journeys, findings. */
export function Panel(props: Props) {
  const { material, chosen, data, track, part, onChoose, onPlay } = props;
  const { weights, passMark } = material.settings;
  const inside = useMemo((): PanelProps | null => {
    if (data === null || chosen === null) return null;
    const { case: kase, codes } = data;
    return {
      data,
      file: chosen.file,
      code: chosen.entry?.code ?? 0,
      consultation: replay(kase, playedOf(track)).consultation,
      track,
      request: { case: kase, codes, marking: { weights, passMark } },
      onPlay,
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the rest is of the case, and new on every render
  }, [data, track, weights, passMark]);
  const inCases = chosen === null ? material.cases : [chosen];
  const count = inCases.flatMap(({ findings }) => findings).length + material.shared.length;
  return (
    <aside className="panel" aria-label="For the author">
      <Tabs
        label="For the author"
        tabs={[
          { id: 'steps', label: 'Steps' },
          { id: 'now', label: 'Now' },
          { id: 'journeys', label: 'Journeys' },
          { id: 'findings', label: count === 0 ? 'Findings' : `Findings (${count})` },
        ]}
        selected={part}
        onSelect={props.onPart}
      >
        {part === 'findings' ? (
          <FindingsTab material={material} chosen={chosen} onChoose={onChoose} />
        ) : inside === null ? (
          <NoCase chosen={chosen} />
        ) : (
          <Inside part={part} {...inside} />
        )}
      </Tabs>
    </aside>
  );
}

function Inside({ part, ...props }: PanelProps & { readonly part: Exclude<Part, 'findings'> }) {
  switch (part) {
    case 'steps':
      return <StepsTab {...props} />;
    case 'now':
      return <NowTab {...props} />;
    case 'journeys':
      return <JourneysTab {...props} />;
  }
}

function NoCase({ chosen }: Pick<Props, 'chosen'>) {
  if (chosen === null)
    return <p className="hint">Choose a case above, or open one as a learner does.</p>;
  return (
    <p className="hint">
      {chosen.entry === null ? 'There is nothing to play yet: see Findings.' : 'Reading the case…'}
    </p>
  );
}
