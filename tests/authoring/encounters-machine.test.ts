/** Encounters are walked with bits, learners play with the machine. Whatever is played, both remember, offer and show the same. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withBits } from '../../src/authoring/encounters/bits.ts';
import { listOf } from '../../src/authoring/encounters/chain.ts';
import type { Account } from '../../src/authoring/encounters/account.ts';
import { guardsOf } from '../../src/authoring/encounters/guards.ts';
import { tellingOf } from '../../src/authoring/encounters/showing.ts';
import {
  canOrder,
  emptyMemory,
  enter,
  placeOrders,
  type Memory,
} from '../../src/authoring/encounters/state.ts';
import { terrainOf, type Terrain } from '../../src/authoring/encounters/terrain.ts';
import { tellerOf, type Told } from '../../src/authoring/encounters/told.ts';
import { storyOf } from '../../src/authoring/story.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/types.ts';
import { apply, begin, situation } from '../../src/consultation/consultation.ts';
import {
  canOrder as canOrderInMachine,
  holds,
  type CaseContext,
} from '../../src/machine/case-context.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { evidenceShown, evidenceThere } from '../../src/teaching/evidence.ts';
import { factsShown } from '../../src/teaching/facts-shown.ts';
import { agreementCase } from '../support/agreement-case.ts';
import { picks, runs, walk } from '../support/plays.ts';
import { tinyCase } from '../support/tiny-case.ts';

function shipped(slug: string): Case {
  const file = `cases/${slug}/case.json`;
  const parsed = parseCase(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} has errors`);
  return parsed.value.value;
}

describe.each<[string, Case]>([
  ['a small case', tinyCase],
  ['a case with a safety-net, a letter and an inbox', agreementCase],
  ['the cough', shipped('a-cough-that-wont-go')],
  ['the tired man', shipped('tired-for-three-months')],
])('%s', (_, kase) => {
  const terrain = terrainOf(kase, storyOf(kase));
  const teller = tellerOf(
    terrain,
    tellingOf(() => true),
  );
  const guards = [
    ...kase.steps.flatMap(guardsOf),
    ...kase.investigations.flatMap(({ reports }) => reports.flatMap(({ when }) => when ?? [])),
  ];

  it('is the same to whoever plays it and to whoever walks it', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        let played = begin(kase);
        let stand = onwards(0, { memory: emptyMemory(terrain), told: teller.first });
        agree(situation(played).context, stand);
        for (const event of walk(kase, numbers).events) {
          const before = situation(played).context;
          played = apply(played, event) ?? played;
          const { context } = situation(played);
          const entered = context.visited.slice(before.visited.length);
          const memory = afterEvent(terrain, stand.memory, event, before, context);
          stand = entered.reduce((at, id) => onwards(terrain.story.indexOf.get(id) ?? -1, at), {
            ...stand,
            memory,
          });
          agree(context, stand);
        }
      }),
      { numRuns: Math.min(2000, Math.ceil(runs / 10)), seed: 57 },
    );
  });

  function onwards(step: number, { memory, told }: Stand): Stand {
    const entered = enter(terrain, step, memory);
    return { memory: entered, told: teller.enter(told, memory, entered) };
  }

  function agree(context: CaseContext, { memory, told }: Stand): void {
    const names = ({ investigation }: { investigation: number }) =>
      kase.investigations[investigation]?.id;
    expect(listOf(memory.trail).map((step) => kase.steps[step]?.id)).toEqual(context.visited);
    expect(memory.awaited.map((order) => [names(order), order.day])).toEqual(
      context.awaited.map(({ investigation, day }) => [investigation, day]),
    );
    const back = listOf(memory.back).map(({ report, day }) => {
      const { investigation = -1, place } = terrain.reports[report] ?? {};
      return [names({ investigation }), place, day];
    });
    expect(back).toEqual(
      context.reports.map(({ investigation, report, day }) => [investigation, report, day]),
    );
    expect(guards.map((guard) => terrain.test(guard)(memory.happened))).toEqual(
      guards.map((guard) => holds(guard, context, kase)),
    );
    expect(
      kase.investigations.map((_, index) => canOrder(terrain, index, memory.happened)),
    ).toEqual(kase.investigations.map(({ id }) => canOrderInMachine(kase, id, context)));
    // What no guard asks for, no one is sure to have asked.
    const sure = context.elicited.filter((id) => terrain.bitOf(`elicited ${id}`) !== undefined);
    const shown = evidenceShown(kase, { ...context, elicited: sure });
    const facts = (account: Account) => teller.facts(account, memory.awaited).facts;
    expect(facts(teller.asked(told, memory).shown)).toEqual(factsShown(kase.patient, shown));
    const there = evidenceThere(kase, context);
    expect(facts(told.there)).toEqual(factsShown(kase.patient, there));
  }
});

interface Stand {
  readonly memory: Memory;
  readonly told: Told;
}

/** What whoever walks remembers after an event, by the same functions as the walk; steps that it leads into are not entered yet. */
function afterEvent(
  terrain: Terrain,
  memory: Memory,
  event: CaseEvent,
  before: CaseContext,
  after: CaseContext,
): Memory {
  const { kase } = terrain;
  const bits = (...names: readonly string[]) => names.flatMap((name) => terrain.bitOf(name) ?? []);
  const did = (...names: readonly string[]): Memory => ({
    ...memory,
    happened: withBits(memory.happened, bits(...names)),
  });
  const indexOf = (id: string) => terrain.investigationOf.get(id) ?? [];
  switch (event.type) {
    case 'ask':
    case 'examine':
    case 'test': {
      const overran = after.overran.slice(before.overran.length).map((id) => `overran ${id}`);
      return did(`elicited ${event.enquiry}`, ...overran);
    }
    case 'order':
      return placeOrders(terrain, [indexOf(event.investigation)].flat(), memory);
    case 'choose': {
      const step = kase.steps.find(({ id }) => id === event.decision);
      const options = step?.kind === 'decision' ? step.options : [];
      const orders = options.find(({ id }) => id === event.option)?.orders ?? [];
      const chosen = did(`chose ${event.decision} ${event.option}`);
      return placeOrders(terrain, orders.flatMap(indexOf), chosen);
    }
    case 'agree':
    case 'refer':
      return did(...event.choices.map((choice) => `agreed ${event.step} ${choice}`));
    case 'act':
      return did(
        ...after.acts.slice(before.acts.length).map(({ investigation, report, action }) => {
          return `acted ${indexOf(investigation)} ${report} ${action}`;
        }),
      );
    default:
      return memory;
  }
}
