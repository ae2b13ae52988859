import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { sections } from './sections.ts';

/**
 * The case's question, and room for an answer that is the learner's own: it stays in this field, is copied and printed from
 * there, and goes nowhere else.
 */
export function Reflection({ question }: { readonly question: string }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
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
    <section className="rw-reflect">
      <h3 id={sections.reflection} tabIndex={-1}>
        {t('debrief.reflection')}
      </h3>
      <p>
        <CaseText>{question}</CaseText>
      </p>
      <div className="rw-reflect__own">
        <label htmlFor={id}>{t('reflection.label')}</label>
        <p id={`${id}-hint`} className="rw-hint">
          {t('reflection.hint')}
        </p>
        <textarea
          id={id}
          ref={field}
          rows={6}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setTold(null);
          }}
        />
        <div className="rw-buttons">
          <Button small secondary onClick={() => void copy()}>
            {t('reflection.copy')}
          </Button>
          <p role="status">{told !== null && t(`reflection.${told}`)}</p>
        </div>
      </div>
      {/* A field prints as much as it shows; this prints all of it, or leaves room for a pen. */}
      <p className="rw-print-only rw-reflect__text">{text}</p>
    </section>
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
