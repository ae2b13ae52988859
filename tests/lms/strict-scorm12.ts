import type { Scorm12Api } from '../../src/tracking/guarded-api.ts';
import { elementOf, isKeyword, listsOf } from './scorm12-elements.ts';

/** One call, with what the LMS answered. */
export interface Call {
  readonly phase: string;
  readonly name: keyof Scorm12Api;
  readonly element: string;
  readonly value: string;
  /** "0", or the error it was refused with. */
  readonly code: string;
}

/** What can be wrong with an LMS; change it while it runs. */
export interface Faults {
  /** How many commits are still to be refused with 101. */
  refuseCommits: number;
  refuseInitialize: boolean;
  refuseFinish: boolean;
  /** Elements and calls that throw instead of answering. */
  readonly throwAt: Set<string>;
  /** Elements that are refused, and the error. */
  readonly refuse: Map<string, string>;
  /** Booleans and numbers for strings, as NHS Learning Hub has it. */
  booleans: boolean;
  /** Suspend data doesn't come back at the next launch. */
  forgetSuspendData: boolean;
  /** Status, score and mode read as "", as in Open edX. */
  blankReads: boolean;
}

export interface StrictLmsOptions {
  readonly mode?: string;
  readonly credit?: string;
  readonly masteryScore?: string;
  readonly language?: string;
  /** What is stored before the first launch. */
  readonly stored?: Readonly<Record<string, string>>;
}

/** An LMS that knows the standard and nothing else, and keeps an attempt between launches. */
export interface StrictLms {
  /** The API of the launch under way. */
  readonly api: Scorm12Api;
  readonly faults: Faults;
  /** Names what follows, to count calls by. */
  phase(name: string): void;
  calls(phase?: string): readonly Call[];
  /** Calls that broke the standard, as `LMSSetValue cmi.core.exit=normal: 405`. */
  refusals(): readonly string[];
  /** What would survive a crash now. */
  stored(element: string): string | undefined;
  /** Ends this launch, finished or not, and begins the next. */
  relaunch(): Scorm12Api;
}

type State = 'not-initialised' | 'running' | 'terminated';
interface Launch {
  state: State;
  lastError: string;
  readonly live: Map<string, string>;
}

const STATUS = 'cmi.core.lesson_status';

/** An LMS before its first launch of this learner. */
export function strictScorm12(options: StrictLmsOptions = {}): StrictLms {
  const calls: Call[] = [];
  const faults: Faults = {
    refuseCommits: 0,
    refuseInitialize: false,
    refuseFinish: false,
    throwAt: new Set(),
    refuse: new Map(),
    booleans: false,
    forgetSuspendData: false,
    blankReads: false,
  };
  let phase = 'open';
  let stored = new Map(Object.entries(options.stored ?? {}));

  const launch = (): Scorm12Api => {
    const run: Launch = { state: 'not-initialised', lastError: '0', live: new Map(stored) };
    if (faults.forgetSuspendData) run.live.delete('cmi.suspend_data');
    const fixed = readOnlyValues(options, run.live);
    if (!run.live.has(STATUS)) run.live.set(STATUS, 'not attempted');
    run.live.delete('cmi.core.exit');
    run.live.delete('cmi.core.session_time');
    const answer = (name: Call['name'], element: string, value: string, code: string): unknown => {
      calls.push({ phase, name, element, value, code });
      run.lastError = code;
      if (faults.throwAt.has(name) || faults.throwAt.has(element)) throw new Error('LMS is out');
      return faults.booleans ? code === '0' : String(code === '0');
    };
    const persist = (): void => {
      stored = new Map(run.live);
    };
    return {
      LMSInitialize: (parameter) => {
        const isBad = parameter !== '' || run.state !== 'not-initialised';
        const code = isBad || faults.refuseInitialize ? '101' : '0';
        if (code === '0') run.state = 'running';
        return answer('LMSInitialize', '', '', code);
      },
      LMSFinish: (parameter) => {
        const code = callError(run, parameter) ?? (faults.refuseFinish ? '101' : '0');
        if (code === '0') {
          addSessionTime(run.live);
          persist();
          run.state = 'terminated';
        }
        return answer('LMSFinish', '', '', code);
      },
      LMSCommit: (parameter) => {
        const isRefused = faults.refuseCommits > 0;
        if (isRefused) faults.refuseCommits -= 1;
        const code = callError(run, parameter) ?? (isRefused ? '101' : '0');
        if (code === '0') persist();
        return answer('LMSCommit', '', '', code);
      },
      LMSSetValue: (element, value) => {
        const fault = faults.refuse.get(element);
        const code = fault ?? writeError(run, element, value);
        if (code === '0') run.live.set(element, value);
        return answer('LMSSetValue', element, value, code);
      },
      LMSGetValue: (element) => {
        const code = readError(run, element);
        answer('LMSGetValue', element, '', code);
        const isBlank = faults.blankReads && /lesson_(status|mode)$|score/.test(element);
        if (code !== '0' || isBlank) return '';
        if (element.endsWith('._count')) return String(countOf(run.live, element.slice(0, -7)));
        return fixed.get(element) ?? run.live.get(element) ?? '';
      },
      LMSGetLastError: () => {
        calls.push({ phase, name: 'LMSGetLastError', element: '', value: '', code: '0' });
        return faults.booleans ? Number(run.lastError) : run.lastError;
      },
      LMSGetErrorString: (code) => `error ${code}`,
      LMSGetDiagnostic: (code) => `error ${code}`,
    };
  };

  let api = launch();
  return {
    get api() {
      return api;
    },
    faults,
    phase: (name) => {
      phase = name;
    },
    calls: (only) => calls.filter((it) => only === undefined || it.phase === only),
    refusals: () => calls.filter((it) => it.code !== '0').map(printCall),
    stored: (element) => stored.get(element),
    relaunch: () => {
      api = launch();
      return api;
    },
  };
}

function readOnlyValues(
  { mode = 'normal', credit = 'credit', masteryScore = '', language = '' }: StrictLmsOptions,
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const again = kept.get('cmi.core.exit') === 'suspend' ? 'resume' : '';
  return new Map([
    ['cmi.core.student_id', 'gp-1'],
    ['cmi.core.student_name', 'Okafor, Ada'],
    ['cmi.core.lesson_mode', mode],
    ['cmi.core.credit', credit],
    ['cmi.core.entry', kept.size === 0 ? 'ab-initio' : again],
    ['cmi.student_data.mastery_score', masteryScore],
    ['cmi.student_preference.language', language],
  ]);
}

/** RTE 3.3.5: 301 outside a session, 201 for an argument that isn't "". */
function callError({ state }: Launch, parameter: string): string | null {
  if (state !== 'running') return '301';
  return parameter === '' ? null : '201';
}

function writeError({ state, live }: Launch, name: string, value: string): string {
  if (state !== 'running') return '301';
  if (isKeyword(name)) return '402';
  const element = elementOf(name);
  if (element === undefined) return '401';
  if (element.access === 'read') return '403';
  if (listsOf(name).some(({ list, index }) => index > countOf(live, list))) return '201';
  return isTypedFirst(name, live) && element.accepts(value) ? '0' : '405';
}

function readError({ state, live }: Launch, name: string): string {
  if (state !== 'running') return '301';
  if (isKeyword(name)) return '0';
  const element = elementOf(name);
  if (element === undefined) return '401';
  if (element.access === 'write') return '404';
  return listsOf(name).some(({ list, index }) => index >= countOf(live, list)) ? '201' : '0';
}

/** A response can be read only by its interaction's type. */
function isTypedFirst(name: string, live: ReadonlyMap<string, string>): boolean {
  const response = /^(cmi\.interactions\.\d+)\.(student_response|correct_responses)/.exec(name);
  return response === null || live.has(`${response[1] ?? ''}.type`);
}

function countOf(live: ReadonlyMap<string, string>, list: string): number {
  const indices = [...live.keys()].flatMap((name) =>
    listsOf(name).flatMap((it) => (it.list === list ? it.index + 1 : [])),
  );
  return Math.max(0, ...indices);
}

function addSessionTime(live: Map<string, string>): void {
  const [total, session] = ['total_time', 'session_time'].map((it) =>
    secondsOf(live.get(`cmi.core.${it}`) ?? '0:0:0'),
  );
  const sum = (total ?? 0) + (session ?? 0);
  const [hours, minutes, seconds] = [sum / 3600, (sum / 60) % 60, sum % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  live.set('cmi.core.total_time', [hours?.padStart(4, '0'), minutes, seconds].join(':'));
}

function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function printCall({ name, element, value, code }: Call): string {
  return element === '' ? `${name}: ${code}` : `${name} ${element}=${value}: ${code}`;
}
