import { useTranslation } from 'react-i18next';
import type { Option } from '../../case/types.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** The options of a decision as full-width radio cards. */
export function OptionCards({
  id,
  options,
  chosen,
  problem,
  onChoose,
}: {
  /** Id of the first radio, for a list of problems to point at. */
  readonly id: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  /** What is wrong, once the learner has tried to go on. */
  readonly problem: string | null;
  readonly onChoose: (option: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset
      className="rw-options"
      aria-describedby={problem === null ? undefined : `${id}-problem`}
    >
      <legend className="rw-options__legend">{t('decision.options')}</legend>
      {problem !== null && (
        <p id={`${id}-problem`} className="rw-problem">
          {problem}
        </p>
      )}
      {options.map((option, index) => (
        <label key={option.id} className="rw-option">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => onChoose(option.id)}
          />
          <span className="rw-option__text">
            <span className="rw-option__label">
              <CaseText>{option.label}</CaseText>
            </span>
            {option.detail !== undefined && (
              <span className="rw-option__detail">
                <RichText text={option.detail} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
