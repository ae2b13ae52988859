import type { Decision, Option } from '../../case/types.ts';
import type { Called } from '../../guidance/answer.ts';
import { capitalised } from './capitalised.ts';
import type { Desk } from './desk.ts';
import { callWords, groundWords, strengthWords } from './fact-words.ts';
import { asksAt, supportAt, type AsksHere, type RuleMet } from './guideline-asks.ts';
import { html, type Html } from './html.ts';
import { counted } from './parts.ts';

/** What the guideline asks for at a decision, by the least that everyone knows and by all that there was to find. */
export function asksPart(desk: Desk, step: Decision, number: string): Html {
  const here = desk.encounters.filter(({ decision }) => decision.id === step.id);
  if (here.length === 0) {
    const silent = step.options.every(({ action }) => action === undefined);
    return html`<p class="small">
      ${
        silent
          ? 'No option here says what it does in the guideline’s words, so the guideline is not asked.'
          : 'The guideline was not asked here, as the case has errors.'
      }
    </p>`;
  }
  const asks = asksAt(here);
  return html`<div class="asks">
    <h4>What the guideline asks for at ${number}</h4>
    <p class="small">
      Worked out from the features of the case by our table of the guideline;
      ${situationsWords(asks)}
    </p>
    ${asks.met.length === 0 ? html`<p>No rule about a symptom or sign is met here. That is not reassurance: the duties to follow up and to safety-net hold.</p>` : metTable(desk, asks, number)}
    ${asks.open.length > 0 && openList(desk, asks)}
  </div>`;
}

function situationsWords({ situations }: AsksHere): string {
  return situations === 1
    ? 'everyone stands here in the same situation.'
    : `a learner can stand here in ${situations} situations that it tells apart.`;
}

function metTable(desk: Desk, asks: AsksHere, number: string): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Rules met at ${number}">
    <table>
      <thead>
        <tr>
          <th scope="col">Rule met</th>
          <th scope="col">Asks for</th>
          <th scope="col">On which facts</th>
          <th scope="col">Known by</th>
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        ${asks.met.map(
          (met) =>
            html`<tr>
              <th scope="row">${ruleNumber(desk, met.rule)}</th>
              <td>
                ${capitalised(callWords(met.rule))}
                <span class="small">(${strengthWords(met.rule)})</span>
              </td>
              <td>${groundsOf(met)}</td>
              <td>${knownBy(met, asks.situations)}</td>
              <td>${standingOf(met, asks.situations)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function groundsOf({ grounds, assumed }: RuleMet): Html {
  const shown = grounds.slice(0, 3);
  const more = grounds.length - shown.length;
  const sets = shown.map((facts, index) => factsWords(facts, index === 0 ? assumed : []));
  const ways = more > 0 ? [...sets, `in ${counted(more, 'other way')}`] : sets;
  return html`${ways.map((words, index) => html`<p>${index > 0 && 'or '}${words}</p>`)}`;
}

/** What is taken to be so of a feature is said once, however many of its facts met the rule. */
function factsWords(facts: readonly string[], assumed: readonly string[]): string {
  const features = facts.map((fact) => fact.split(/[.=]/)[0]);
  return facts
    .map((fact, index) =>
      groundWords(fact, features.indexOf(features[index]) === index ? assumed : []),
    )
    .join('; ');
}

function knownBy({ atLeast, atMost }: RuleMet, situations: number): string {
  if (atLeast === situations) return 'everyone';
  if (atLeast === 0)
    return atMost === situations
      ? 'only those who asked enough'
      : `only those who asked enough, in ${atMost} of ${situations} situations`;
  const least = `everyone in ${atLeast} of ${situations} situations`;
  return atMost > atLeast ? `${least}; those who asked enough in ${atMost}` : least;
}

function standingOf({ standings }: RuleMet, situations: number): string {
  const words = [
    [standings.open, 'still to be done'],
    [standings['under-way'], 'asked for, and awaited'],
    [standings.answered, 'done already'],
  ] as const;
  const there = words.filter(([count]) => count > 0);
  const [only] = there;
  if (there.length === 1 && only !== undefined && only[0] === situations) return only[1];
  return there.map(([count, word]) => `${word} in ${count}`).join('; ');
}

function openList(desk: Desk, asks: AsksHere): Html {
  return html`<p class="small">
    Open on what everyone knows, and met nowhere here:
    ${asks.open.map(
      ({ rule, needs, situations }, index) =>
        html`${index > 0 && '; '}${ruleNumber(desk, rule)}${situations < asks.situations && ` (in ${situations} of ${asks.situations})`},
        which would turn on ${needsWords(needs)}`,
    )}.
  </p>`;
}

function needsWords(needs: readonly string[]): string {
  const first = needs.slice(0, 4).map((need) => groundWords(need, []));
  const more = needs.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(' or ');
}

/** What the guideline says of an option on what everyone knows. */
export function supportLine(desk: Desk, step: Decision, option: Option): Html {
  const here = desk.encounters.filter(({ decision }) => decision.id === step.id);
  const support = supportAt(here, option);
  if (support === null) return html``;
  const { offered, kinds, by, against } = support;
  const of = (count: number) =>
    count === offered ? '' : ` in ${count} of ${counted(offered, 'situation')}`;
  const names = (rules: readonly Called[]) =>
    rules.map((rule) => ruleNumber(desk, rule)).join(', ');
  const words = [
    ...(kinds.supported > 0
      ? [
          by.length > 0
            ? `called for by ${names(by)}${of(kinds.supported)}`
            : `nothing stands against it${of(kinds.supported)}`,
        ]
      : []),
    ...(kinds.uncalled > 0 ? [`no rule calls for it${of(kinds.uncalled)}`] : []),
    ...(kinds.outranked > 0
      ? [`another action comes first${of(kinds.outranked)}: ${names(against)}`]
      : []),
    ...(kinds.premature > 0
      ? [`too early by the guideline${of(kinds.premature)}: ${names(against)} met or open`]
      : []),
  ];
  return html`. On what everyone knows: ${words.join('; ')}.`;
}

function ruleNumber({ effective }: Desk, { rec }: Called): string {
  return rec === null
    ? 'same-day emergency'
    : `${effective?.guidance.id.toUpperCase() ?? ''} ${rec}`;
}
