import type { Scorm2004Api } from '../../src/tracking/scorm2004-edition.ts';
import { elementOf, isKeyword, isMissing, leavesGap, typeAt } from './data-model.ts';
import { scorm2004Elements } from './scorm2004-elements.ts';
import {
  strictLms,
  type LmsRules,
  type State,
  type StrictLms,
  type StrictLmsOptions,
  type Verb,
} from './strict-lms.ts';

type Live = ReadonlyMap<string, string>;

/** RTE 3.1.7: what a call gets before Initialize and after Terminate. */
const STATE_ERRORS: Readonly<Record<Verb, Readonly<Record<State, string | null>>>> = {
  initialize: { 'not-initialised': null, running: '103', terminated: '104' },
  terminate: { 'not-initialised': '112', running: null, terminated: '113' },
  read: { 'not-initialised': '122', running: null, terminated: '123' },
  write: { 'not-initialised': '132', running: null, terminated: '133' },
  commit: { 'not-initialised': '142', running: null, terminated: '143' },
  'last-error': { 'not-initialised': null, running: null, terminated: null },
};

/** SCORM 2004, 3rd edition, as the standard has it and as Moodle narrows it. */
export const scorm2004Rules: LmsRules = {
  callError: (verb, state, parameter) =>
    STATE_ERRORS[verb][state] ?? (parameter === '' ? null : '201'),
  faults: { initialize: '102', terminate: '111', commit: '391' },
  begin: (stored, { mode, credit, passMark, language, primaryObjective }) => {
    // RTE 4.2.8: an exit other than "suspend" ends the learner attempt, and its data with it.
    const resumes = stored.get('cmi.exit') === 'suspend';
    const live = new Map(resumes ? stored : []);
    live.delete('cmi.exit');
    live.delete('cmi.session_time');
    for (const status of ['cmi.completion_status', 'cmi.success_status']) {
      if (!live.has(status)) live.set(status, 'unknown');
    }
    if (!resumes && primaryObjective !== '') live.set('cmi.objectives.0.id', primaryObjective);
    const fixed = new Map([
      ['cmi.learner_id', 'gp-1'],
      ['cmi.learner_name', 'Okafor, Ada'],
      ['cmi.mode', mode],
      ['cmi.credit', credit],
      ['cmi.entry', resumes ? 'resume' : 'ab-initio'],
      ...(passMark === '' ? [] : [['cmi.scaled_passing_score', passMark] as const]),
      ['cmi.learner_preference.language', language],
    ]);
    return { live, fixed };
  },
  end: (live) => {
    const times = ['cmi.total_time', 'cmi.session_time'].map((it) => secondsOf(live.get(it)));
    live.set('cmi.total_time', `PT${String(times.reduce((sum, it) => sum + it, 0))}S`);
  },
  writeError: (live, name, value) => {
    if (isKeyword(name)) return '404';
    const element = elementOf(scorm2004Elements, name);
    if (element === undefined) return '401';
    if (element.access === 'read') return '404';
    if (leavesGap(live, name)) return '351';
    if (!dependsOn(name).every((needed) => needed === name || live.has(needed))) return '408';
    const judged = element.judge(value, typeAt(live, name));
    return judged === '0' && isTaken(live, name, value) ? '351' : judged;
  },
  readError: ({ live, fixed }, name) => {
    if (isKeyword(name)) return '0';
    const element = elementOf(scorm2004Elements, name);
    if (element === undefined) return '401';
    if (element.access === 'write') return '405';
    if (isMissing(live, name)) return '301';
    return live.has(name) || fixed.has(name) ? '0' : '403';
  },
  blank: /(_status|\.mode)$|score/,
};

/** An LMS of SCORM 2004 before its first launch of this learner. */
export function strictScorm2004(
  options: StrictLmsOptions = {},
  rules = scorm2004Rules,
): StrictLms<Scorm2004Api> {
  return strictLms(
    rules,
    (calls) => ({
      Initialize: calls.initialize,
      Terminate: calls.terminate,
      GetValue: calls.read,
      SetValue: calls.write,
      Commit: calls.commit,
      GetLastError: calls.lastError,
      GetErrorString: (code) => `error ${code}`,
      GetDiagnostic: (code) => `error ${code}`,
    }),
    options,
  );
}

/** RTE 4.2.9 and 4.2.17: a row's id before the rest of it, an interaction's type before its responses. */
function dependsOn(name: string): readonly string[] {
  const rowOf = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.*)$/.exec(name);
  if (rowOf === null) return [];
  const [, at = '', rest = ''] = rowOf;
  const id = `${at}.id`;
  return /^(learner_response|correct_responses)/.test(rest) ? [id, `${at}.type`] : [id];
}

/** RTE 4.2.17.1, 4.2.9: an objective's id is unique and never changes; so are an interaction's objectives and patterns. */
function isTaken(live: Live, name: string, value: string): boolean {
  const list =
    /^cmi\.objectives(?=\.\d+\.id$)|^cmi\.interactions\.\d+\.(objectives|correct_responses)(?=\.\d+\.)/.exec(
      name,
    )?.[0];
  if (list === undefined) return false;
  if (list === 'cmi.objectives' && live.has(name) && live.get(name) !== value) return true;
  const last = name.slice(name.lastIndexOf('.'));
  return [...live].some(
    ([other, kept]) =>
      other !== name && kept === value && other.startsWith(`${list}.`) && other.endsWith(last),
  );
}

function secondsOf(interval = 'PT0S'): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(interval) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
