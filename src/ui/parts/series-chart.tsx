import { useTranslation } from 'react-i18next';
import type { ResultSeries } from '../../case/types.ts';
import { formatDate, formatMonth, formatNumber } from '../../i18n/format.ts';
import { CaseText } from './case-text.tsx';
import { Fold } from './fold.tsx';
import { layOut } from './series-layout.ts';

/** A result over the years: a small labelled line with the reference range shaded, and a table behind it. */
export function SeriesChart({ series }: { readonly series: ResultSeries }) {
  const { t, i18n } = useTranslation();
  const first = series.points[0];
  const last = series.points.at(-1);
  if (first === undefined || last === undefined) return null;
  const month = (date: string) => formatMonth(new Date(date), i18n.language);
  const summary = t('chart.summary', {
    name: series.name,
    unit: series.unit,
    first: first.value,
    last: last.value,
    from: month(first.date),
    to: month(last.date),
  });
  const box = layOut(series);
  return (
    <figure className="rw-chart">
      <figcaption className="rw-chart__caption">
        <span className="rw-chart__name">
          <CaseText>{series.name}</CaseText>
        </span>{' '}
        <span className="rw-chart__values" aria-hidden="true">
          {formatNumber(first.value, i18n.language)} →{' '}
          <strong>{formatNumber(last.value, i18n.language)}</strong> {series.unit}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={`${summary} ${rangeText(series, t)}`}
        className="rw-chart__svg"
      >
        {box.range !== null && (
          <rect
            className="rw-chart__range"
            x={box.left}
            y={box.range.top}
            width={box.right - box.left}
            height={box.range.bottom - box.range.top}
          />
        )}
        {box.marks.map((mark) => (
          <g key={mark.value}>
            <line
              className="rw-chart__limit"
              x1={box.left}
              x2={box.right}
              y1={mark.y}
              y2={mark.y}
            />
            <text className="rw-chart__label" x={box.left - 4} y={mark.y + 4} textAnchor="end">
              {formatNumber(mark.value, i18n.language)}
            </text>
          </g>
        ))}
        <polyline
          className="rw-chart__line"
          points={box.points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {box.points.map((point) => (
          <g key={point.date}>
            <circle
              className={point.outside ? 'rw-chart__dot rw-chart__dot--outside' : 'rw-chart__dot'}
              cx={point.x}
              cy={point.y}
              r="4"
            />
            <text className="rw-chart__label" x={point.x} y={point.labelY} textAnchor="middle">
              {formatNumber(point.value, i18n.language)}
            </text>
          </g>
        ))}
        <text className="rw-chart__label" x={box.left} y={box.height - 3} textAnchor="start">
          {month(first.date)}
        </text>
        <text className="rw-chart__label" x={box.right} y={box.height - 3} textAnchor="end">
          {month(last.date)}
        </text>
      </svg>
      <Fold
        className="rw-chart__table"
        summary={
          <>
            {t('chart.asTable')}{' '}
            <span className="rw-hidden">
              <CaseText>{series.name}</CaseText>
            </span>
          </>
        }
      >
        <table className="rw-values">
          <caption>
            <CaseText>{series.name}</CaseText>. {rangeText(series, t)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.date')}</th>
              <th scope="col">{t('chart.value', { unit: series.unit })}</th>
            </tr>
          </thead>
          <tbody>
            {box.points.map((point) => (
              <tr key={point.date}>
                <th scope="row">{formatDate(new Date(point.date), i18n.language)}</th>
                <td>
                  {formatNumber(point.value, i18n.language)}{' '}
                  {point.outside && (
                    <strong className="rw-flag">{t(`chart.${point.outside}Range`)}</strong>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </figure>
  );
}

function rangeText(
  { range, unit }: ResultSeries,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  if (range.low !== undefined && range.high !== undefined)
    return t('chart.range', { low: range.low, high: range.high, unit });
  if (range.low !== undefined) return t('chart.rangeFrom', { low: range.low, unit });
  return range.high === undefined ? '' : t('chart.rangeTo', { high: range.high, unit });
}
