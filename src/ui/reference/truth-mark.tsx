import { useTranslation } from 'react-i18next';
import type { Truth } from '../../guidance/truth.ts';

/** Whether a part of a condition is so: a shape, and a word for who can't see it. */
export function TruthMark({ truth }: { readonly truth: Truth }) {
  const { t } = useTranslation('reference');
  return (
    <>
      <svg
        className="rw-truth"
        viewBox="0 0 20 20"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path d={shapes[truth]} fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <span className="rw-hidden">{t(`truth.${truth}`)}: </span>
    </>
  );
}

const shapes: Readonly<Record<Truth, string>> = {
  yes: 'M3 11 L8 16 L17 5',
  no: 'M4 4 L16 16 M16 4 L4 16',
  unknown: 'M6 7 Q6 3 10 3 Q14 3 14 7 Q14 9 10 11 V13 M10 16 V18',
};
