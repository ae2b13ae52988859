import type { Case } from '../case/types.ts';
import type { Act, CaseContext, Order, ReportIn } from '../machine/case-context.ts';

/** One line of the story so far, as ids; the words are in the case. */
export type StoryEntry =
  | {
      readonly kind: 'arrived';
      readonly step: string;
      readonly day: number;
      readonly reports: readonly ReportIn[];
    }
  | { readonly kind: 'elicited'; readonly enquiry: string; readonly day: number }
  | { readonly kind: 'ordered'; readonly order: Order }
  | {
      readonly kind: 'chose';
      readonly decision: string;
      readonly option: string;
      readonly day: number;
    }
  | {
      readonly kind: 'settled';
      readonly step: string;
      readonly choices: readonly string[];
      readonly day: number;
    }
  | { readonly kind: 'acted'; readonly act: Act; readonly day: number }
  | { readonly kind: 'overran'; readonly appointment: string; readonly day: number };

/** What one transition adds to the story: the difference between two contexts. */
export function tell(kase: Case, before: CaseContext | null, after: CaseContext): StoryEntry[] {
  const count = (list: keyof Lists) => before?.[list].length ?? 0;
  const { day } = after;
  const [arrived] = after.visited.slice(count('visited'));
  const kind = kase.steps.find((step) => step.id === arrived)?.kind;
  return [
    ...after.elicited
      .slice(count('elicited'))
      .map((enquiry) => ({ kind: 'elicited' as const, enquiry, day })),
    ...after.choices
      .slice(count('choices'))
      .map((choice) => ({ kind: 'chose' as const, ...choice, day })),
    ...after.overran
      .slice(count('overran'))
      .map((appointment) => ({ kind: 'overran' as const, appointment, day })),
    ...after.settled
      .slice(count('settled'))
      .map((settled) => ({ kind: 'settled' as const, ...settled, day })),
    ...after.acts.slice(count('acts')).map((act) => ({ kind: 'acted' as const, act, day })),
    ...newOrders(before, after).map((order) => ({ kind: 'ordered' as const, order })),
    ...(arrived === undefined || kind === undefined
      ? []
      : [
          {
            kind: 'arrived' as const,
            step: arrived,
            day,
            reports: after.reports.slice(count('reports')),
          },
        ]),
  ];
}

type Lists = Pick<
  CaseContext,
  'visited' | 'elicited' | 'choices' | 'reports' | 'settled' | 'acts' | 'overran'
>;

function newOrders(before: CaseContext | null, after: CaseContext): readonly Order[] {
  return after.awaited.filter((order) => before === null || !before.awaited.includes(order));
}
