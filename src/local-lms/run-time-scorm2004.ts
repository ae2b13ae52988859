import type { Scorm2004API as RunTime2004 } from 'scorm-again';
import { Scorm2004API } from 'scorm-again/scorm2004';
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

/** scorm-again 3.4.3 declares a default export; the module itself exports the name. */
declare module 'scorm-again/scorm2004' {
  export const Scorm2004API: typeof RunTime2004;
  export type Scorm2004API = RunTime2004;
}

const score = z.looseObject({ raw: text, min: text, max: text, scaled: text });

/** SCORM 2004's data model as scorm-again renders it; what the page doesn't show is kept all the same. */
const cmiSchema = z.looseObject({
  completion_status: text,
  success_status: text,
  progress_measure: text,
  score,
  location: text,
  suspend_data: text,
  entry: text,
  exit: text,
  objectives: z.record(
    z.string(),
    z.looseObject({ id: text, completion_status: text, success_status: text, score }),
  ),
  interactions: z.record(
    z.string(),
    z.looseObject({
      id: text,
      timestamp: text,
      learner_response: text,
      result: text,
      weighting: text,
      latency: text,
      description: text,
      ...interactionLists,
    }),
  ),
});
type Cmi = z.output<typeof cmiSchema>;

/** SCORM 2004, by how much suspend data its edition has every LMS keep. */
export function runTimeScorm2004(mostSuspendData: number): RunTime {
  return {
    apiName: 'API_1484_11',
    calls: { initialize: 'Initialize', set: 'SetValue', commit: 'Commit', terminate: 'Terminate' },
    mostSuspendData,
    // RTE 4.2.8: any exit but "suspend" ends the learner attempt; the next launch begins a new one.
    resumed: (kept) => (cmiSchema.safeParse(kept.cmi).data?.exit === 'suspend' ? kept : null),
    launch: (before) => {
      const api = new Scorm2004API(quietSettings);
      api.loadFromJSON({ cmi: launchData(before) });
      return api;
    },
    show: (cmi) => {
      const parsed = cmiSchema.safeParse(cmi);
      return parsed.success ? shown(parsed.data) : null;
    },
  };
}

/** What an LMS loads at launch. The times and the manner of leaving belong to the session before. */
function launchData(before: KeptAttempt | null): object {
  const launched = {
    learner_id: learner.id,
    learner_name: learner.name,
    credit: 'credit',
    mode: 'normal',
  };
  if (before === null) return { ...launched, entry: 'ab-initio' };
  const sessionOnly = { exit: '', session_time: 'PT0S', total_time: before.totalTime };
  return { ...before.cmi, ...launched, ...sessionOnly, entry: 'resume' };
}

function shown(cmi: Cmi): ShownRecord {
  const { names, columns } = words.record;
  return {
    status: statuses(cmi),
    score: cmi.score.raw,
    result: [
      { name: names.status, element: 'completion_status', value: cmi.completion_status },
      { name: names.success, element: 'success_status', value: cmi.success_status },
      { name: names.score, element: 'score.raw (min–max)', value: scoreOnScale(cmi.score) },
      { name: names.scaled, element: 'score.scaled', value: cmi.score.scaled },
      { name: names.progress, element: 'progress_measure', value: cmi.progress_measure },
      { name: names.location, element: 'location', value: cmi.location },
    ],
    session: [
      { name: names.entry, element: 'entry', value: cmi.entry },
      { name: names.exit, element: 'exit', value: cmi.exit },
    ],
    suspendData: cmi.suspend_data,
    objectives: indexed(
      [columns.id, columns.status, columns.score, columns.scaled],
      Object.values(cmi.objectives).map((it) => [
        it.id,
        statuses(it),
        it.score.raw,
        it.score.scaled,
      ]),
    ),
    interactions: indexed(
      [...interactionHeads, columns.description],
      Object.values(cmi.interactions).map((it) => [
        it.id,
        it.learner_response,
        patternsOf(it),
        it.result,
        objectivesOf(it),
        it.weighting,
        it.latency,
        it.timestamp,
        it.description,
      ]),
    ),
  };
}

/** "completed, passed"; success goes without saying while it is unknown. */
function statuses({
  completion_status: completion,
  success_status: success,
}: Pick<Cmi, 'completion_status' | 'success_status'>): string {
  return success === 'unknown' || success === '' ? completion : `${completion}, ${success}`;
}
