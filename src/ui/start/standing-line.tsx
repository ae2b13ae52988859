import { useTranslation } from 'react-i18next';
import type { Standing } from './standing.ts';

/** How far the learner is with a case, in words; empty while it isn't known. */
export function StandingLine({ standing }: { readonly standing: Standing | null }) {
  const { t } = useTranslation();
  return (
    <p className="rw-case__standing">
      {standing !== null &&
        ('score' in standing
          ? t(`start.status.${standing.kind}`, { score: standing.score })
          : t(`start.status.${standing.kind}`))}
    </p>
  );
}
