import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Item, Part } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { offeredItems } from '../../consultation/offered.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';

/** What is said of a part; null where the learner says that they say nothing. A part not touched isn't in the map. */
type Said = ReadonlyMap<string, string | null>;

/** The letter as checkboxes, each part as radio cards. Nothing is required, and nothing is settled by touching it. */
export function AgreementForm({
  consultation,
  step,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly step: Agreement;
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const [included, setIncluded] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said>(new Map());
  const items = offeredItems(consultation, step);
  const isReferral = step.kind === 'referral';

  const commit = () => {
    const choices = [
      ...items.filter(({ id }) => included.has(id)).map(({ id }) => id),
      ...step.parts.flatMap((part) => said.get(part.id) ?? []),
    ];
    onEvent({ type: isReferral ? 'refer' : 'agree', step: step.id, choices });
  };

  return (
    <>
      {isReferral && (
        <LetterCards
          items={items}
          included={included}
          onToggle={(id) => setIncluded(toggled(included, id))}
        />
      )}
      {isReferral && step.parts.length > 0 && <h3>{t('agreement.tell')}</h3>}
      {step.parts.map((part) => (
        <PartCards
          key={part.id}
          part={part}
          said={said.get(part.id)}
          onSay={(choice) => setSaid(new Map(said).set(part.id, choice))}
        />
      ))}
      <Button onClick={commit}>{t(isReferral ? 'agreement.send' : 'agreement.agree')}</Button>
    </>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((it) => it !== id)) : new Set([...ids, id]);
}

function LetterCards({
  items,
  included,
  onToggle,
}: {
  readonly items: readonly Item[];
  readonly included: ReadonlySet<string>;
  readonly onToggle: (item: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="rw-options rw-options--letter">
      <legend className="rw-options__legend">{t('agreement.letter')}</legend>
      {items.map(({ id, label }) => (
        <Card key={id} label={<CaseText>{label}</CaseText>}>
          <input type="checkbox" checked={included.has(id)} onChange={() => onToggle(id)} />
        </Card>
      ))}
    </fieldset>
  );
}

function PartCards({
  part,
  said,
  onSay,
}: {
  readonly part: Part;
  readonly said: string | null | undefined;
  readonly onSay: (choice: string | null) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const radio = (choice: string | null) => (
    <input type="radio" name={name} checked={said === choice} onChange={() => onSay(choice)} />
  );
  return (
    <fieldset className="rw-options">
      <legend className="rw-options__legend">
        <CaseText>{part.label}</CaseText>
      </legend>
      {part.choices.map(({ id, label }) => (
        <Card key={id} label={<CaseText>{label}</CaseText>}>
          {radio(id)}
        </Card>
      ))}
      <Card quiet label={t('agreement.nothing')}>
        {radio(null)}
      </Card>
    </fieldset>
  );
}

function Card({
  label,
  quiet = false,
  children,
}: {
  readonly label: ReactNode;
  /** For saying nothing, which is not in the doctor's words. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className={quiet ? 'rw-option rw-option--quiet' : 'rw-option'}>
      {children}
      <span className="rw-option__text">{label}</span>
    </label>
  );
}
