import type { Double, KeepingLms } from './double.ts';

/** What an LMS holds of a learner, as an administrator would read it. */
export interface Held {
  readonly status: string;
  readonly score: string;
  readonly place: string;
  readonly state: string;
  readonly decisions: readonly string[];
  readonly objectives: readonly string[];
  readonly time: string;
}

/** Reads what would survive a crash now. */
export function heldBy(lms: KeepingLms, standard: Double['standard']): Held {
  const is12 = standard === 'scorm12';
  const read = (element: string) => lms.stored(element) ?? '';
  const core = (element: string) => read(is12 ? `cmi.core.${element}` : `cmi.${element}`);
  const success = is12 ? '' : read('cmi.success_status');
  const status = is12 ? core('lesson_status') : core('completion_status');
  const when = is12 ? 'time' : 'timestamp';
  return {
    status: [status, success].filter((it) => it !== '' && it !== 'unknown').join(', '),
    score: core('score.raw'),
    place: is12 ? core('lesson_location') : core('location'),
    state: read('cmi.suspend_data'),
    decisions: rows(lms, 'cmi.interactions', ['id', when]),
    objectives: rows(lms, 'cmi.objectives', ['id']),
    time: core('total_time'),
  };
}

function rows(lms: KeepingLms, list: string, columns: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let n = 0; lms.stored(`${list}.${String(n)}.id`) !== undefined; n += 1) {
    found.push(columns.map((it) => lms.stored(`${list}.${String(n)}.${it}`) ?? '').join(' '));
  }
  return found;
}

/** How high a status stands; a higher one is never to be given up for a lower. */
export function heightOf(status: string): number {
  if (/passed/.test(status)) return 4;
  if (/failed/.test(status)) return /completed/.test(status) ? 3 : 2;
  if (/completed/.test(status)) return 3;
  return status.startsWith('incomplete') ? 1 : 0;
}
