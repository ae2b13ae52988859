import { useEffect, useRef, useState } from 'react';
import { text } from './text.ts';

interface StartOverProps {
  readonly question: string;
  readonly onConfirm: () => void;
}

/** Empties the record after a question in place; no dialog, and the focus stays where the question is. */
export function StartOver({ question, onConfirm }: StartOverProps) {
  const [stage, setStage] = useState<'untouched' | 'asked' | 'answered'>('untouched');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage !== 'untouched') button.current?.focus();
  }, [stage]);

  if (stage !== 'asked') {
    return (
      <button
        type="button"
        className="button button-quiet"
        ref={button}
        onClick={() => setStage('asked')}
      >
        {text.launch.startOver}
      </button>
    );
  }
  return (
    <fieldset className="question">
      <legend>{question}</legend>
      <button
        type="button"
        className="button"
        ref={button}
        onClick={() => {
          setStage('answered');
          onConfirm();
        }}
      >
        {text.launch.confirmYes}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setStage('answered')}>
        {text.launch.confirmNo}
      </button>
    </fieldset>
  );
}
