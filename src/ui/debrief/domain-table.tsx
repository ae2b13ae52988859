import { useTranslation } from 'react-i18next';
import type { Domain } from '../../case/types.ts';
import { formatPercent } from '../../i18n/format.ts';

/** Marks by domain, each as a bar and in words; null says that nothing asked for it. */
export function DomainTable({
  marks,
}: {
  readonly marks: readonly { readonly domain: Domain; readonly mark: number | null }[];
}) {
  const { t } = useTranslation();
  return (
    <table className="rw-values">
      <caption className="rw-score__caption">{t('debrief.domains')}</caption>
      <tbody>
        {marks.map(({ domain, mark }) => (
          <tr key={domain}>
            <th scope="row">{t(`debrief.domain.${domain}`)}</th>
            <td>
              <DomainMark value={mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DomainMark({ value }: { readonly value: number | null }) {
  const { t, i18n } = useTranslation();
  if (value === null) return <span className="rw-hint">{t('debrief.notAsked')}</span>;
  return (
    <span className="rw-mark">
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        className="rw-mark__bar"
        aria-hidden="true"
      >
        <rect className="rw-mark__track" width="100" height="8" />
        <rect className="rw-mark__fill" width={value} height="8" />
      </svg>
      {formatPercent(value, i18n.language)}
    </span>
  );
}
