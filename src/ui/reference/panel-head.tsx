import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { OverlayNotice } from './overlay-notice.tsx';
import { useReference } from './reference-context.ts';

/** Which guideline this is, of when and for where, and what it is worth. */
export function PanelHead({
  id,
  heading,
  onClose,
}: {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation('reference');
  const { guidance, overlay } = useReference().effective;
  const dateOf = (text: string) =>
    t('panel.version', { date: formatDate(new Date(text), i18n.language) });
  return (
    <>
      <div className="rw-reference__title">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('panel.title')}
        </h2>
        <Button small secondary onClick={onClose}>
          {t('panel.close')}
        </Button>
      </div>
      <div className="rw-reference__about">
        <p>
          <CaseText>{guidance.title}</CaseText>, {dateOf(guidance.inForceFrom)} ·{' '}
          {guidance.nations.map((each) => t(`nation.${each}`)).join(', ')}
        </p>
        {overlay !== null && (
          <p>
            {t('panel.overlay')}:{' '}
            <a href={overlay.link} target="_blank" rel="noopener noreferrer">
              <CaseText>{overlay.title}</CaseText>
            </a>
            , {dateOf(overlay.inForceFrom)}
          </p>
        )}
        {overlay !== null && <OverlayNotice overlay={overlay} />}
        <p className="rw-quiet">{t('panel.ours')}</p>
      </div>
    </>
  );
}
