import type { CaseEvent } from '../../src/machine/case-event.ts';
import type { LearnerPage } from '../support/learner-page.ts';

/** How a learner can go away from a case that isn't finished. */
export const ways: Readonly<Record<string, (page: LearnerPage) => void>> = {
  'closes the window': (page) => page.host.leave(),
  'goes to another page': (page) => {
    page.host.hide();
    page.host.pass(100);
    page.host.leave();
  },
  'loses the tab in a crash': (page) => page.host.kill(),
};

/** What a learner does in a case, in parts. */
export interface Story {
  readonly begun: readonly CaseEvent[];
  readonly toTheEnd: readonly CaseEvent[];
  /** What is done in another run that goes worse. */
  readonly badly: readonly CaseEvent[];
  /** How many decisions the LMS is told of a run, and of the worse one. */
  readonly decisions: number;
  /** The score of the first run, where the case is all there is. */
  readonly score: number;
}

export const untilTheFirstDecision: readonly CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'proceed' },
  { type: 'estimate', decision: 'first-plan', percent: 20 },
  { type: 'rate', decision: 'first-plan', percent: 60 },
  { type: 'choose', decision: 'first-plan', option: 'wait' },
];

const vignette: Story = {
  begun: [{ type: 'estimate', decision: 'decision', percent: 30 }],
  toTheEnd: [{ type: 'choose', decision: 'decision', option: 'count' }],
  badly: [{ type: 'choose', decision: 'decision', option: 'tonic' }],
  decisions: 1,
  score: 100,
};

const tiny: Story = {
  begun: [...untilTheFirstDecision, { type: 'proceed' }, { type: 'ask', enquiry: 'ask-kit' }],
  toTheEnd: [
    { type: 'proceed' },
    { type: 'choose', decision: 'tell-her', option: 'plainly' },
    { type: 'proceed' },
  ],
  badly: [{ type: 'proceed' }, { type: 'choose', decision: 'first-plan', option: 'tonic' }],
  decisions: 2,
  score: 46,
};

/** The story of a case of the tiny module. */
export function storyOf(id: string): Story {
  return id === 'tiny' ? tiny : vignette;
}

/** Events to compare: the order of questions within an appointment is not kept. */
export function sorted(events: readonly CaseEvent[] | null): readonly string[] {
  return (events ?? []).map((event) => JSON.stringify(event)).sort();
}
