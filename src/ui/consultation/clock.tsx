import { useTranslation } from 'react-i18next';
import { Announcement } from '../parts/announcement.tsx';

/**
 * Minutes used of the slot. Past the end it says so in plain words, not in red alarm, and says it once aloud. The bar is for
 * the eye alone: the words beside it hold the same.
 */
export function Clock({ used, slot }: { readonly used: number; readonly slot: number }) {
  const { t } = useTranslation();
  const over = Math.ceil(used - slot);
  return (
    <div className="rw-clock">
      <meter
        className="rw-clock__bar"
        min={0}
        max={slot}
        value={Math.min(used, slot)}
        aria-hidden="true"
      />
      <span className="rw-clock__text">
        <span className="rw-hidden">{t('clock.label')}: </span>
        {t('clock.used', { used, slot })}
      </span>
      {over > 0 && (
        <span className="rw-clock__over">
          {t('clock.over', { count: over })}; {t('clock.waiting')}
        </span>
      )}
      <Announcement text={over > 0 ? `${t('clock.label')}: ${t('clock.waiting')}` : ''} />
    </div>
  );
}
