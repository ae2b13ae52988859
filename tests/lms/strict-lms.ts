/** An LMS that knows the standard and nothing else: what every edition of it has in common. */
import { countOf } from './data-model.ts';

/** What content asks of an LMS, in words of no edition. */
export type Verb = 'initialize' | 'terminate' | 'read' | 'write' | 'commit' | 'last-error';

/** One call, with what the LMS answered. */
export interface Call {
  readonly phase: string;
  readonly verb: Verb;
  readonly element: string;
  readonly value: string;
  /** "0", or the error it was refused with. */
  readonly code: string;
}

/** What can be wrong with an LMS; change it while it runs. */
export interface Faults {
  /** How many commits are still to be refused. */
  refuseCommits: number;
  refuseInitialize: boolean;
  refuseTerminate: boolean;
  /** Elements and verbs that throw instead of answering. */
  readonly throwAt: Set<string>;
  /** Elements that are refused, and the error. */
  readonly refuse: Map<string, string>;
  /** Booleans and numbers for strings, as NHS Learning Hub has it. */
  booleans: boolean;
  /** Suspend data doesn't come back at the next launch. */
  forgetSuspendData: boolean;
  /** What becomes of suspend data until the next launch: cut, or another's. */
  alterSuspendData: (suspendData: string) => string;
  /** Status, score and mode read as "", as in Open edX. */
  blankReads: boolean;
  /** Yes is said to everything, and nothing is kept: Moodle says so while the network is down. */
  keepsNothing: boolean;
  /** The learner is signed out, or the server is out: nothing can be committed or finished. */
  sessionGone: boolean;
  networkDown: boolean;
}

export interface StrictLmsOptions {
  readonly mode?: string;
  readonly credit?: string;
  /** In the edition's own terms: 0 to 100, or 0 to 1. */
  readonly passMark?: string;
  readonly language?: string;
  /** Id of the manifest's primary objective, which an LMS of SCORM 2004 puts at index 0; "" where it has none. */
  readonly primaryObjective?: string;
  /** What is stored before the first launch. */
  readonly stored?: Readonly<Record<string, string>>;
}

/** An LMS that keeps an attempt between launches. */
export interface StrictLms<Api extends object = object> {
  /** The API of the launch under way. */
  readonly api: Api;
  readonly faults: Faults;
  /** Names what follows, to count calls by. */
  phase(name: string): void;
  calls(phase?: string): readonly Call[];
  /** Calls that broke the standard, as `write cmi.exit=later: 406`. */
  refusals(): readonly string[];
  /** What would survive a crash now. */
  stored(element: string): string | undefined;
  /** Ends this launch, finished or not, and begins the next. */
  relaunch(): Api;
}

export type State = 'not-initialised' | 'running' | 'terminated';

/** A launch's data: what content set, and what only the LMS sets. */
export interface LaunchData {
  readonly live: Map<string, string>;
  readonly fixed: ReadonlyMap<string, string>;
}

/** What an edition says. */
export interface LmsRules {
  /** The error that a call gets in a state and with a parameter; null where it may go on. */
  readonly callError: (verb: Verb, state: State, parameter: string) => string | null;
  /** What a refusal of the LMS's own making is called. */
  readonly faults: Readonly<Record<'initialize' | 'terminate' | 'commit', string>>;
  readonly begin: (
    stored: ReadonlyMap<string, string>,
    options: Required<StrictLmsOptions>,
  ) => LaunchData;
  /** What becomes of the data at the end of a session. */
  readonly end: (live: Map<string, string>, fixed: LaunchData['fixed']) => void;
  readonly writeError: (live: ReadonlyMap<string, string>, name: string, value: string) => string;
  readonly readError: (data: LaunchData, name: string) => string;
  /** What Open edX doesn't tell. */
  readonly blank: RegExp;
  /** How this LMS is without anything being wrong with it. */
  readonly habits?: Partial<Faults>;
  /** Each value is stored as it is set; Commit and Finish do nothing, and the last value before Finish is lost (Open edX). */
  readonly storesEachValue?: boolean;
  /** When Commit says yes although nothing arrives: while the network is down (Moodle's beacon), or always (Chamilo). */
  readonly saysYes?: 'offline' | 'always';
  /** What is kept of a commit, where the LMS adds the session's time before the session has ended; else just what was told. */
  readonly committed?: (live: LaunchData['live']) => Map<string, string>;
  /** Calls that throw where the standard has an error number. */
  readonly throwsAt?: (verb: Verb, state: State, live: LaunchData['live'], name: string) => boolean;
  /** What `_count` reads as; the number of rows where nothing is said. */
  readonly counts?: false;
}

/** The calls of a launch, for an edition to name. */
export interface LmsCalls {
  initialize(parameter: string): unknown;
  terminate(parameter: string): unknown;
  read(element: string): string;
  write(element: string, value: string): unknown;
  commit(parameter: string): unknown;
  lastError(): unknown;
}

const defaults: Required<StrictLmsOptions> = {
  mode: 'normal',
  credit: 'credit',
  passMark: '',
  language: '',
  primaryObjective: '',
  stored: {},
};

/** An LMS before its first launch of this learner. */
export function strictLms<Api extends object>(
  rules: LmsRules,
  named: (calls: LmsCalls) => Api,
  given: StrictLmsOptions,
): StrictLms<Api> {
  const options = { ...defaults, ...given };
  const calls: Call[] = [];
  const faults: Faults = {
    refuseCommits: 0,
    refuseInitialize: false,
    refuseTerminate: false,
    throwAt: new Set(),
    refuse: new Map(),
    booleans: false,
    forgetSuspendData: false,
    alterSuspendData: (suspendData) => suspendData,
    blankReads: false,
    keepsNothing: false,
    sessionGone: false,
    networkDown: false,
    ...rules.habits,
  };
  let phase = 'open';
  let stored = new Map(Object.entries(options.stored));

  const launch = (): LmsCalls => {
    const data = rules.begin(stored, options);
    const { live, fixed } = data;
    if (faults.forgetSuspendData) live.delete('cmi.suspend_data');
    const suspendData = live.get('cmi.suspend_data') ?? '';
    const altered = faults.alterSuspendData(suspendData);
    if (altered !== suspendData) live.set('cmi.suspend_data', altered);
    let state: State = 'not-initialised';
    let lastError = '0';
    const keep = (told: ReadonlyMap<string, string>): void => {
      const isLost = faults.keepsNothing || faults.networkDown || faults.sessionGone;
      if (!isLost && rules.storesEachValue !== true) stored = new Map(told);
    };
    const isOut = (): boolean =>
      rules.saysYes !== 'always' &&
      (faults.sessionGone || (faults.networkDown && rules.saysYes !== 'offline'));
    let onItsWay: (() => void) | null = null;
    const answer = (verb: Verb, element: string, value: string, code: string): unknown => {
      calls.push({ phase, verb, element, value, code });
      lastError = code;
      if (rules.throwsAt?.(verb, state, live, element) === true)
        throw new TypeError('of undefined');
      if (faults.throwAt.has(verb) || faults.throwAt.has(element)) throw new Error('LMS is out');
      return faults.booleans ? code === '0' : String(code === '0');
    };
    const errorOf = (verb: Verb, parameter: string, refused: string | null): string =>
      rules.callError(verb, state, parameter) ?? refused ?? '0';
    return {
      initialize: (parameter) => {
        const refused = faults.refuseInitialize ? rules.faults.initialize : null;
        const code = errorOf('initialize', parameter, refused);
        if (code === '0') state = 'running';
        return answer('initialize', '', '', code);
      },
      terminate: (parameter) => {
        const refused = faults.refuseTerminate || isOut() ? rules.faults.terminate : null;
        const code = errorOf('terminate', parameter, refused);
        if (code === '0') {
          rules.end(live, fixed);
          keep(live);
          onItsWay?.();
          state = 'terminated';
        }
        return answer('terminate', '', '', code);
      },
      commit: (parameter) => {
        const refused = faults.refuseCommits > 0 || isOut() ? rules.faults.commit : null;
        if (faults.refuseCommits > 0) faults.refuseCommits -= 1;
        const code = errorOf('commit', parameter, refused);
        if (code === '0') keep(rules.committed?.(live) ?? live);
        return answer('commit', '', '', code);
      },
      write: (element, value) => {
        const refused = faults.refuse.get(element) ?? rules.writeError(live, element, value);
        const code = errorOf('write', '', refused);
        if (code === '0') live.set(element, value);
        onItsWay = null;
        const isStored = rules.storesEachValue === true && !faults.keepsNothing;
        if (code === '0' && isStored && !faults.networkDown) {
          const before = new Map(stored);
          onItsWay = () => {
            stored = before;
          };
          stored.set(element, value);
        }
        return answer('write', element, value, code);
      },
      read: (element) => {
        const code = errorOf('read', '', rules.readError(data, element));
        answer('read', element, '', code);
        if (code !== '0' || (faults.blankReads && rules.blank.test(element))) return '';
        if (element.endsWith('._count')) {
          return rules.counts === false ? '' : String(countOf(live, element.slice(0, -7)));
        }
        return fixed.get(element) ?? live.get(element) ?? '';
      },
      lastError: () => {
        calls.push({ phase, verb: 'last-error', element: '', value: '', code: '0' });
        return faults.booleans ? Number(lastError) : lastError;
      },
    };
  };

  let api = named(launch());
  return {
    get api() {
      return api;
    },
    faults,
    phase: (name) => {
      phase = name;
    },
    calls: (only) => calls.filter((it) => only === undefined || it.phase === only),
    refusals: () => calls.filter(isRefusal).map(printCall),
    stored: (element) => stored.get(element),
    relaunch: () => {
      api = named(launch());
      return api;
    },
  };
}

/** SCORM 2004 answers 403 to reading what was never set, which breaks nothing. */
function isRefusal({ verb, code }: Call): boolean {
  return code !== '0' && !(verb === 'read' && code === '403');
}

function printCall({ verb, element, value, code }: Call): string {
  return element === '' ? `${verb}: ${code}` : `${verb} ${element}=${value}: ${code}`;
}
