import { useTranslation } from 'react-i18next';
import type { Item, Referral } from '../../case/types.ts';
import { replay, type Consultation } from '../../consultation/consultation.ts';
import { offeredItems } from '../../consultation/offered.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** The letter against what the hospital needs: gaps, also those that were never found out, noise, and what belonged there. */
export function LetterFeedback({
  consultation,
  step,
  choices,
  level,
  folded,
}: {
  readonly consultation: Consultation;
  readonly step: Referral;
  readonly choices: readonly string[];
  readonly level: 4 | 5;
  readonly folded: boolean;
}) {
  const { t } = useTranslation();
  const known = new Set(itemsOpenThen(consultation, step).map(({ id }) => id));
  const sent = (worth: Item['worth']) =>
    step.items.filter((item) => item.worth === worth && choices.includes(item.id));
  const needed = step.items.filter(({ worth }) => worth === 'needed');
  const missing = needed.filter(({ id }) => !choices.includes(id));
  const list = (title: string, items: readonly Item[], fold: boolean) => (
    <Items title={title} items={items} known={known} level={level} folded={fold} />
  );
  return (
    <>
      <p>{t('agreement.share', { sent: needed.length - missing.length, needed: needed.length })}</p>
      {list(t('agreement.missing'), missing, false)}
      {list(t('agreement.noise'), sent('noise'), false)}
      {list(t('agreement.needed'), sent('needed'), folded)}
      {list(t('agreement.helpful'), sent('helpful'), folded)}
    </>
  );
}

/** What the letter could hold when it was sent; more may have been found out since. */
function itemsOpenThen(consultation: Consultation, step: Referral): readonly Item[] {
  const { case: kase, events } = consultation;
  const at = events.findLastIndex((event) => event.type === 'refer' && event.step === step.id);
  return offeredItems(replay(kase, events.slice(0, at)).consultation, step);
}

function Items({
  title,
  items,
  known,
  level,
  folded,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly known: ReadonlySet<string>;
  readonly level: 4 | 5;
  readonly folded: boolean;
}) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  if (items.length === 0) return null;
  const list = (
    <ul className="rw-letter">
      {items.map(({ id, label, rationale }) => (
        <li key={id}>
          <strong>
            <CaseText>{label}</CaseText>
          </strong>
          {!known.has(id) && <p className="rw-letter__unknown">{t('agreement.notFound')}</p>}
          <RichText text={rationale} />
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <Fold printed summary={title}>
        {list}
      </Fold>
    );
  }
  return (
    <>
      <Heading>{title}</Heading>
      {list}
    </>
  );
}
