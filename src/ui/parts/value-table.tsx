import { useTranslation } from 'react-i18next';
import type { Value } from '../../case/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CaseText } from './case-text.tsx';

/** Values of one report: name, value with unit, range, and the flag as a word as well as a colour. */
export function ValueTable({
  caption,
  values,
}: {
  readonly caption: string;
  readonly values: readonly Value[];
}) {
  const { t, i18n } = useTranslation();
  const range = ({ range: it }: Value) => {
    if (it?.low !== undefined && it.high !== undefined)
      return t('results.from', { low: it.low, high: it.high });
    if (it?.low !== undefined) return t('results.atLeast', { low: it.low });
    return it?.high === undefined ? '' : t('results.atMost', { high: it.high });
  };
  return (
    <table className="rw-values">
      <caption className="rw-hidden">
        <CaseText>{caption}</CaseText>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('results.test')}</th>
          <th scope="col">{t('results.result')}</th>
          <th scope="col">{t('results.range')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr
            key={value.name}
            className={value.flag === undefined ? undefined : 'rw-values__flagged'}
          >
            <th scope="row">
              <CaseText>{value.name}</CaseText>
            </th>
            <td>
              <span className="rw-values__value">
                <CaseText>
                  {typeof value.value === 'number'
                    ? formatNumber(value.value, i18n.language)
                    : value.value}
                </CaseText>{' '}
                <CaseText>{value.unit}</CaseText>
              </span>{' '}
              {value.flag !== undefined && (
                <strong className="rw-flag">{t(`results.flag.${value.flag}`)}</strong>
              )}
            </td>
            <td>{range(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
