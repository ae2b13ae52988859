import { useTranslation } from 'react-i18next';

/** Minutes used of the slot. Past the end it says so in plain words, not in red alarm. */
export function Clock({ used, slot }: { readonly used: number; readonly slot: number }) {
  const { t } = useTranslation();
  const over = Math.ceil(used - slot);
  const text = t('clock.used', { used, slot });
  return (
    <div className="rw-clock">
      <meter
        className="rw-clock__bar"
        min={0}
        max={slot}
        value={Math.min(used, slot)}
        aria-label={t('clock.label')}
        aria-valuetext={text}
      />
      <span className="rw-clock__text">{text}</span>
      {over > 0 && (
        <span className="rw-clock__over">
          {t('clock.over', { count: over })}; {t('clock.waiting')}
        </span>
      )}
    </div>
  );
}
