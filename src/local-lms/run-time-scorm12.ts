// Its declared exports are mended in tracking/stand-alone.ts.
import { Scorm12API } from 'scorm-again/scorm12';
import * as z from 'zod';
import type { KeptAttempt } from './attempt.ts';
import {
  cmiText as text,
  indexed,
  interactionHeads,
  interactionLists,
  learner,
  objectivesOf,
  patternsOf,
  quietSettings,
  scoreOnScale,
  type RunTime,
  type ShownRecord,
} from './run-time.ts';
import { text as words } from './text.ts';

const score = z.looseObject({ raw: text, min: text, max: text });

/** SCORM 1.2's data model as scorm-again renders it; what the page doesn't show is kept all the same. */
const cmiSchema = z.looseObject({
  suspend_data: text,
  core: z.looseObject({
    lesson_status: text,
    lesson_location: text,
    entry: text,
    exit: text,
    total_time: text,
    score,
  }),
  objectives: z.record(z.string(), z.looseObject({ id: text, status: text, score })),
  interactions: z.record(
    z.string(),
    z.looseObject({
      id: text,
      time: text,
      student_response: text,
      result: text,
      weighting: text,
      latency: text,
      ...interactionLists,
    }),
  ),
});
type Cmi = z.output<typeof cmiSchema>;

/** SCORM 1.2: data comes back however the learner left. */
export const runTimeScorm12: RunTime = {
  apiName: 'API',
  calls: {
    initialize: 'LMSInitialize',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  mostSuspendData: 4096,
  resumed: (kept) => (cmiSchema.safeParse(kept.cmi).success ? kept : null),
  launch: (before) => {
    const api = new Scorm12API(quietSettings);
    api.loadFromJSON({ cmi: launchData(before) });
    return api;
  },
  show: (cmi) => {
    const parsed = cmiSchema.safeParse(cmi);
    return parsed.success ? shown(parsed.data) : null;
  },
};

/** What an LMS loads at launch. The times and the manner of leaving belong to the session before. */
function launchData(before: KeptAttempt | null): object {
  const launched = {
    student_id: learner.id,
    student_name: learner.name,
    credit: 'credit',
    lesson_mode: 'normal',
  };
  const parsed = cmiSchema.safeParse(before?.cmi);
  if (before === null || !parsed.success) return { core: { ...launched, entry: 'ab-initio' } };
  const { core } = parsed.data;
  const sessionOnly = { exit: '', session_time: '' };
  // RTE 3.4.2.1.6: "resume" only after the learner left with "suspend"; else neither word applies.
  const entry = core.exit === 'suspend' ? 'resume' : '';
  const total = { total_time: before.totalTime };
  return { ...before.cmi, core: { ...core, ...launched, ...sessionOnly, ...total, entry } };
}

function shown({ core, suspend_data: suspendData, objectives, interactions }: Cmi): ShownRecord {
  const { names, columns } = words.record;
  return {
    status: core.lesson_status,
    score: core.score.raw,
    result: [
      { name: names.status, element: 'lesson_status', value: core.lesson_status },
      { name: names.score, element: 'score.raw (min–max)', value: scoreOnScale(core.score) },
      { name: names.location, element: 'lesson_location', value: core.lesson_location },
    ],
    session: [
      { name: names.entry, element: 'entry', value: core.entry },
      { name: names.exit, element: 'exit', value: core.exit },
    ],
    suspendData,
    objectives: indexed(
      [columns.id, columns.status, columns.score],
      Object.values(objectives).map(({ id, status, score }) => [id, status, score.raw]),
    ),
    interactions: indexed(
      interactionHeads,
      Object.values(interactions).map((it) => [
        it.id,
        it.student_response,
        patternsOf(it),
        it.result,
        objectivesOf(it),
        it.weighting,
        it.latency,
        it.time,
      ]),
    ),
  };
}
