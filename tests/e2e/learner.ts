import type { TFunction } from 'i18next';
import type { Frame, Page } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { choiceOf } from '../../src/consultation/assess.ts';
import { apply, begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { unansweredReports } from '../../src/consultation/offered.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { inEnglish } from '../support/english.ts';

/** A learner's hands: the same few acts by mouse or by keyboard alone. Names are what the page shows. */
export interface Hands {
  /** The words of the language that the learner reads. */
  readonly t: TFunction;
  /** Of several groups that have such a button: the one whose name holds this. */
  press(button: string, group?: string): Promise<void>;
  selectTab(name: string): Promise<void>;
  /** Opens a folded heading if it is closed. */
  unfold(heading: string): Promise<void>;
  choose(option: string, group?: string): Promise<void>;
  check(box: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
}

const english = inEnglish().t;

/** Clicks and types where a mouse would. */
export function byMouse(frame: Frame, t: TFunction = english): Hands {
  const within = (group: string | undefined) =>
    group === undefined ? frame : frame.getByRole('group', { name: group }).first();
  return {
    t,
    press: (button, group) => within(group).getByRole('button', { name: button }).first().click(),
    selectTab: (name) => frame.getByRole('tab', { name, exact: true }).click(),
    async unfold(heading) {
      const fold = frame
        .locator('details', { has: frame.locator('summary', { hasText: heading }) })
        .last();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    },
    choose: (option, group) => within(group).getByRole('radio', { name: option }).check(),
    check: (box) => frame.getByRole('checkbox', { name: box }).check(),
    fill: (field, text) => frame.getByRole('textbox', { name: field }).fill(text),
  };
}

/** What a learner goes to: the first that fits, or the one of that name; in any group or in that one. */
interface Wanted {
  readonly selector: string;
  readonly name: string;
  readonly first?: boolean;
  readonly group?: string;
}

function inGroup(group: string | undefined): { readonly group?: string } {
  return group === undefined ? {} : { group };
}

/** Sends keys and nothing else; what has the focus is read, never set. */
export function byKeys(page: Page, frame: Frame, t: TFunction = english): Hands {
  const focused = (what: Wanted) =>
    frame.evaluate(({ selector, name, first = false, group = '' }) => {
      const element = document.activeElement;
      if (!document.hasFocus() || element === null || !element.matches(selector)) return false;
      const label =
        element.getAttribute('aria-label') ??
        (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined) ??
        element.textContent;
      const around = element.closest('fieldset, [role=group]');
      const labels = (around?.getAttribute('aria-labelledby') ?? '').split(' ');
      const groupName = [
        around?.querySelector('legend')?.textContent,
        ...labels.map((id) => document.getElementById(id)?.textContent),
      ].join(' ');
      if (!groupName.includes(group)) return false;
      return first || (label ?? '').trim().startsWith(name);
    }, what);
  const reach = async (what: Wanted) => {
    for (let presses = 0; presses < 400; presses += 1) {
      if (await focused(what)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to "${what.name}" (${what.selector})`);
  };
  const turnTo = async (key: string, what: { selector: string; name: string }) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await focused(what)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`no way by ${key} to "${what.name}" (${what.selector})`);
  };
  return {
    t,
    async press(button, group) {
      await reach({ selector: 'button:not([role=tab])', name: button, ...inGroup(group) });
      await page.keyboard.press('Enter');
    },
    async selectTab(name) {
      await reach({ selector: '.rw-tabs--acts [role=tab]', name, first: true });
      await turnTo('ArrowRight', { selector: '[role=tab]', name });
    },
    async unfold(heading) {
      await reach({ selector: 'summary', name: heading });
      const open = await frame.evaluate(
        () => document.activeElement?.closest('details')?.open === true,
      );
      if (!open) await page.keyboard.press('Enter');
    },
    async choose(option, group) {
      const selector = 'input[type=radio]';
      await reach({ selector, name: option, first: true, ...inGroup(group) });
      await page.keyboard.press('Space');
      await turnTo('ArrowDown', { selector: 'input[type=radio]:checked', name: option });
    },
    async check(box) {
      await reach({ selector: 'input[type=checkbox]', name: box });
      await page.keyboard.press('Space');
    },
    async fill(field, text) {
      await reach({ selector: 'input:is([type=text], [type=search])', name: field });
      await page.keyboard.type(text);
    },
  };
}

/** Plays events through a learner's hands, from where a consultation stands. Returns where it stands then. */
export async function playOn(
  hands: Hands,
  from: Consultation,
  events: readonly CaseEvent[],
): Promise<Consultation> {
  let now = from;
  let tab = '';
  for (const event of events) {
    tab = await perform(hands, now, event, tab);
    const next = apply(now, event);
    if (next === null)
      throw new Error(`the script doesn't fit the case at ${JSON.stringify(event)}`);
    now = next;
  }
  return now;
}

/** Plays events from the beginning of a case. */
export function play(
  hands: Hands,
  kase: Case,
  events: readonly CaseEvent[],
): Promise<Consultation> {
  return playOn(hands, begin(kase), events);
}

/** One event; returns the tab that is open after it. */
async function perform(
  hands: Hands,
  now: Consultation,
  event: CaseEvent,
  tab: string,
): Promise<string> {
  const { t } = hands;
  const { step } = situation(now);
  const open = async (name: string) => {
    if (name !== tab) await hands.selectTab(name);
    return name;
  };
  switch (event.type) {
    case 'ask':
    case 'examine':
    case 'test': {
      if (step.kind !== 'appointment') throw new Error('enquiries belong to appointments');
      const all = [...step.history, ...step.examinations, ...step.bedsideTests];
      const enquiry = all.find(({ id }) => id === event.enquiry);
      const shown = await open(t(`act.${event.type}`));
      if (event.type === 'ask') await hands.unfold(enquiry?.category ?? t('act.otherCategory'));
      await hands.press(enquiry?.label ?? '');
      return shown;
    }
    case 'order': {
      const shown = await open(t('act.order'));
      await hands.press(
        now.case.investigations.find(({ id }) => id === event.investigation)?.name ?? '',
      );
      return shown;
    }
    case 'estimate':
      await hands.fill(`${t('decision.estimate')} ${t('decision.percent')}`, String(event.percent));
      return tab;
    case 'rate':
      await hands.fill(
        `${t('decision.confidence')} ${t('decision.percent')}`,
        String(event.percent),
      );
      return tab;
    case 'choose': {
      if (step.kind !== 'decision') throw new Error('choices belong to decisions');
      await hands.choose(step.options.find(({ id }) => id === event.option)?.label ?? '');
      await hands.press(t('decision.commit'));
      return tab;
    }
    case 'agree':
    case 'refer': {
      if (step.kind !== 'safety-net' && step.kind !== 'referral') {
        throw new Error('what is agreed belongs to safety-nets and referrals');
      }
      for (const item of step.kind === 'referral' ? step.items : []) {
        if (event.choices.includes(item.id)) await hands.check(item.label);
      }
      for (const part of step.parts) {
        const said = choiceOf(part, event.choices);
        if (said !== null) await hands.choose(said.label, part.label);
      }
      await hands.press(t(event.type === 'agree' ? 'agreement.agree' : 'agreement.send'));
      return tab;
    }
    case 'act': {
      const report = unansweredReports(now).findLast(
        ({ investigation }) => investigation.id === event.investigation,
      );
      const action = report?.report.actions.find((it) => it.action === event.action);
      await hands.press(
        action?.label ?? t(`inbox.action.${event.action}`),
        report?.investigation.name,
      );
      return tab;
    }
    case 'proceed':
      if (step.kind === 'appointment') {
        await open(t('act.decide'));
        await hands.press(t('act.decideGo'));
        return '';
      }
      await hands.press(t(step.kind === 'results' ? 'results.proceed' : 'decision.proceed'));
      return '';
  }
}
