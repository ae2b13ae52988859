import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import type { Agreement, Part } from '../../case/types.ts';
import { choiceOf } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { VerdictTag } from '../parts/verdict-tag.tsx';
import { LetterFeedback } from './letter-feedback.tsx';
import { Recommended } from './recommended.tsx';
import { RuleList } from './rule-list.tsx';

/** What there is to say of a safety-net or a referral: the letter, what was said part by part, the rules. */
export function AgreementFeedback({
  consultation,
  step,
  choices,
  rules,
  level,
  folded = false,
}: {
  readonly consultation: Consultation;
  readonly step: Agreement;
  readonly choices: readonly string[];
  readonly rules: readonly CitedRule[];
  /** Of the heading of each part. */
  readonly level: 4 | 5;
  /** Folds away what went well in the letter. */
  readonly folded?: boolean;
}) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  const isReferral = step.kind === 'referral';
  return (
    <>
      {isReferral && (
        <LetterFeedback
          consultation={consultation}
          step={step}
          choices={choices}
          level={level}
          folded={folded}
        />
      )}
      {isReferral && step.parts.length > 0 && (
        <Heading className="rw-agreed__group">{t('agreement.told')}</Heading>
      )}
      {step.parts.map((part) => (
        <PartFeedback
          key={part.id}
          part={part}
          choices={choices}
          level={isReferral && level === 4 ? 5 : level}
        />
      ))}
      <RuleList
        ids={step.cites}
        rules={rules}
        guideline={consultation.case.guidance.id.toUpperCase()}
      />
    </>
  );
}

function PartFeedback({
  part,
  choices,
  level,
}: {
  readonly part: Part;
  readonly choices: readonly string[];
  readonly level: 4 | 5;
}) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  const said = choiceOf(part, choices);
  return (
    <div className="rw-agreed">
      <Heading>
        <CaseText>{part.label}</CaseText>
      </Heading>
      {said === null ? (
        <>
          <p>
            <strong className="rw-agreed__nothing">{t('agreement.nothingSaid')}</strong>
          </p>
          {part.without !== undefined && <RichText text={part.without} />}
        </>
      ) : (
        <>
          <p className="rw-agreed__said">
            <CaseText>{said.label}</CaseText> <VerdictTag verdict={said.verdict} />
          </p>
          <RichText text={said.rationale} />
        </>
      )}
      {said?.verdict !== 'recommended' && <Recommended of={part.choices} />}
    </div>
  );
}
