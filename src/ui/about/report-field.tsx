import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';

/** The report as it will be sent, for everyone to read first; copied, or selected where a frame may not copy. */
export function ReportField({ text }: { readonly text: string }) {
  const { t } = useTranslation('about');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'select' | null>(null);
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setTold(copied ? 'copied' : 'select');
  };
  return (
    <div className="rw-module__report">
      <label htmlFor={id}>{t('test.report')}</label>
      <p id={`${id}-hint`} className="rw-hint">
        {t('test.english')}
      </p>
      <textarea
        id={id}
        ref={field}
        lang="en"
        dir="ltr"
        rows={10}
        readOnly
        aria-describedby={`${id}-hint`}
        value={text}
      />
      <div className="rw-buttons">
        <Button secondary onClick={() => void copy()}>
          {t('test.copy')}
        </Button>
        <p role="status">{told !== null && t(`test.${told}`)}</p>
      </div>
    </div>
  );
}

/** Whether the text is on the clipboard; a frame may not be allowed to put it there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
