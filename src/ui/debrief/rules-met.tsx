import { Fragment } from 'react';
import type { Case } from '../../case/types.ts';
import { qualifierNames } from '../../guidance/features.ts';
import type { EvidenceSource } from '../../teaching/evidence.ts';
import type { Ground, RuleGrounds } from '../../teaching/grounds.ts';
import { CaseText } from '../parts/case-text.tsx';
import { CallLines } from '../reference/call-line.tsx';
import { capitalised } from '../reference/fact-words.ts';
import { useReference } from '../reference/reference-context.ts';
import { RuleTitle } from '../reference/rule-title.tsx';
import { useSpeaking } from '../reference/use-speaking.ts';
import { groundWords } from './ground-words.ts';
import { placesOf } from './places.ts';

/** Rules that ask for the same on the same findings. */
export type AlikeRules = readonly [RuleGrounds, ...RuleGrounds[]];

/** Puts together the rules that say the same of a patient, as those for lung cancer and for mesothelioma often do. */
export function alike(met: readonly RuleGrounds[]): readonly AlikeRules[] {
  const groups = new Map<string, AlikeRules>();
  for (const each of met) {
    const { action, anyOf, test, timescale, standing, because } = each.rule;
    const key = JSON.stringify([action, anyOf, test, timescale, standing, because, each.known]);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [each] : [...group, each]);
  }
  return [...groups.values()];
}

/** Rules that were met at a decision: what they ask for, and each finding that met them, marked as found or not found. */
export function RulesMet({ rules, kase }: { readonly rules: AlikeRules; readonly kase: Case }) {
  const { t, words } = useSpeaking();
  const { guidance } = useReference().effective;
  const all = [...guidance.emergencies, ...guidance.rules];
  const named = rules.flatMap(({ rule }) => all.find(({ id }) => id === rule.rule) ?? []);
  const [first] = named;
  const [{ rule: met, known, grounds }] = rules;
  if (first === undefined) return null;
  return (
    <li className="rw-point__rule">
      <p className="rw-point__title">
        <strong>
          {named.map((rule, index) => (
            <Fragment key={rule.id}>
              {index > 0 && '; '}
              <RuleTitle rule={rule} />
            </Fragment>
          ))}
        </strong>{' '}
        <span className="rw-hint">({words.strengths[met.strength]})</span>{' '}
        <span className={known ? 'rw-point__known' : 'rw-point__hidden'}>
          {t(known ? 'point.known' : 'point.hidden')}
        </span>
      </p>
      {met.action === 'safety_net' ? (
        // What is to be done differs from rule to rule, and only the summary says it.
        <p>
          <CaseText>{first.summary}</CaseText>
        </p>
      ) : (
        <CallLines rule={first} />
      )}
      {met.standing !== 'open' && <p className="rw-hint">{t(`point.${met.standing}`)}</p>}
      <ul className="rw-grounds">
        {grounds.map((ground) => (
          <GroundLine key={ground.fact} ground={ground} kase={kase} />
        ))}
      </ul>
    </li>
  );
}

function GroundLine({ ground, kase }: { readonly ground: Ground; readonly kase: Case }) {
  const speaking = useSpeaking();
  const { t } = speaking;
  const words = capitalised(groundWords(ground.fact, speaking), speaking.language);
  const assumed = ground.assumed.flatMap((each) => {
    const name = qualifierNames.find((it) => each.endsWith(`.${it}`));
    return name === undefined ? [] : [speaking.words.qualifiers[name]];
  });
  return (
    <li className={ground.shown ? 'rw-ground rw-ground--found' : 'rw-ground'}>
      <GroundMark found={ground.shown} />
      <span>
        {words}
        {assumed.length > 0 && <> ({t('point.assumed', { qualifiers: assumed.join(', ') })})</>}
        {ground.shown ? (
          <span className="rw-hidden">: {t('point.found')}</span>
        ) : (
          <span className="rw-ground__where">
            {': '}
            {t('point.notFound')} <Places sources={ground.sources} kase={kase} />
          </span>
        )}
      </span>
    </li>
  );
}

/** A full disc or an empty one: told apart without colour. */
function GroundMark({ found }: { readonly found: boolean }) {
  return (
    <svg
      className="rw-ground__mark"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <circle
        cx="8"
        cy="8"
        r="6"
        stroke="currentColor"
        strokeWidth="2"
        fill={found ? 'currentColor' : 'none'}
      />
    </svg>
  );
}

/** Where it would have been told: "Eyes, mouth and hands (First appointment; Three months on)", in the case's words. */
function Places({
  sources,
  kase,
}: {
  readonly sources: readonly EvidenceSource[];
  readonly kase: Case;
}) {
  const { t } = useSpeaking();
  const places = placesOf(sources, kase);
  if (places.length === 0) return null;
  return (
    <>
      {t('point.from')}{' '}
      {places.map(({ label, appointments }, index) => (
        <Fragment key={label}>
          {index > 0 && '; '}
          <CaseText>{label}</CaseText>
          {appointments.length > 0 && (
            <>
              {' ('}
              {appointments.map((appointment, at) => (
                <Fragment key={appointment}>
                  {at > 0 && '; '}
                  <CaseText>{appointment}</CaseText>
                </Fragment>
              ))}
              )
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
