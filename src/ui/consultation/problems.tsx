import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

/** What is missing before the learner can go on, each with a way to its field. Takes the focus, so it isn't spoken twice. */
export function Problems({
  ref,
  problems,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly problems: readonly { readonly text: string | null; readonly field: string }[];
}) {
  const { t } = useTranslation();
  const title = useId();
  const open = problems.filter(({ text }) => text !== null);
  if (open.length === 0) return null;
  return (
    <div className="rw-problems" ref={ref} tabIndex={-1} role="group" aria-labelledby={title}>
      <h3 id={title}>{t('decision.errorTitle')}</h3>
      <ul>
        {open.map(({ text, field }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
