import { formatNumber } from '../../i18n/format.ts';
import { featureNamed } from '../../guidance/features.ts';
import { factWords, unitWords, type Speaking } from '../reference/fact-words.ts';

/** "age=67" and "fit_result=84" as someone would say them, numbers with their unit. */
export function groundWords(fact: string, speaking: Speaking): string {
  const { t, language } = speaking;
  const [name = '', value] = fact.split('=');
  const words = factWords(name, speaking);
  if (value === undefined) return words;
  const number = formatNumber(Number(value), language);
  const known = featureNamed(name);
  const unit = known === null ? null : unitWords(known, t);
  return unit === null
    ? t('point.value', { fact: words, value: number })
    : t('point.valueIn', { fact: words, value: number, unit });
}
