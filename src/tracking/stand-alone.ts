/**
 * Play without an LMS: scorm-again, loaded only then, as the API; the attempt kept in the browser. Kept under one key:
 *
 * ```
 * {"format":1,"cmi":{"core":{"lesson_status":"incomplete",...},"suspend_data":"...","interactions":{...},...}}
 * ```
 */
import type { Scorm12Api } from './scorm12-edition.ts';
import type { AttemptStorage } from './ports.ts';
import type { Scorm12API as Runtime12 } from 'scorm-again';

/** scorm-again 3.4.3 declares a default export; the module itself exports the name. */
declare module 'scorm-again/scorm12' {
  export const Scorm12API: typeof Runtime12;
}

type Kept = Readonly<Record<string, unknown>>;

/** What every session says as it ends, whatever was done in it. */
const sessionOnly = new Set(['cmi.core.session_time', 'cmi.core.exit']);

/** SCORM 1.2's general exception: what a commit answers that the browser's storage refused. */
const GENERAL_EXCEPTION = '101';

/**
 * A SCORM 1.2 API that keeps its data in the browser and sends nothing anywhere. It knows no learner. Where storage is
 * missing, full or forbidden, play goes on and each commit is refused, so that the learner is told.
 *
 * @param storage null where the browser gives none.
 */
export async function loadStandAloneApi(
  storage: AttemptStorage | null,
  key: string,
): Promise<Scorm12Api> {
  const { Scorm12API } = await import('scorm-again/scorm12');
  const fresh = (): Runtime12 => new Scorm12API({ logLevel: 'NONE', autocommit: false });
  const api = restored(fresh, readKept(storage, key));
  let stored = true;
  // A tab in which nothing was done must not put its older copy over what another has kept meanwhile.
  let changed = false;
  let seen = read(storage, key);
  const keep = (answer: string, isOver: boolean): string => {
    if (answer !== 'true' || (!changed && read(storage, key) !== seen)) return answer;
    stored = writeKept(storage, key, exportCmi(api, isOver));
    if (stored) changed = false;
    seen = read(storage, key);
    return stored ? answer : 'false';
  };
  return {
    LMSInitialize: (parameter) => api.lmsInitialize(parameter),
    LMSFinish: (parameter) => keep(api.lmsFinish(parameter), true),
    LMSGetValue: (element) => api.lmsGetValue(element),
    LMSSetValue: (element, value) => {
      changed ||= !sessionOnly.has(element) && api.lmsGetValue(element) !== value;
      return api.lmsSetValue(element, value);
    },
    LMSCommit: (parameter) => keep(api.lmsCommit(parameter), false),
    LMSGetLastError: () => (stored ? api.lmsGetLastError() : GENERAL_EXCEPTION),
    LMSGetErrorString: (code) => api.lmsGetErrorString(code),
    LMSGetDiagnostic: (code) => api.lmsGetDiagnostic(code),
  };
}

/** The runtime with what was kept; a new one where that is nothing, or nothing that a session can be opened with. */
function restored(fresh: () => Runtime12, kept: Kept | null): Runtime12 {
  try {
    const canOpen = launched(fresh(), kept ?? {}).lmsInitialize('') === 'true';
    return launched(fresh(), canOpen ? (kept ?? {}) : {});
  } catch {
    return launched(fresh(), {});
  }
}

function launched(api: Runtime12, kept: Kept): Runtime12 {
  api.loadFromJSON(kept, 'cmi');
  const entry = api.cmi.suspend_data === '' ? 'ab-initio' : 'resume';
  api.loadFromJSON({ core: { entry, lesson_mode: 'normal', credit: 'credit' } }, 'cmi');
  return api;
}

/** The data model; at the end with this session's time added, as an LMS would. */
function exportCmi(api: Runtime12, isOver: boolean): Kept {
  const exported: unknown = api.renderCommitCMI(isOver);
  const cmi = objectAt(exported, 'cmi') ?? {};
  const core = objectAt(cmi, 'core') ?? {};
  return { ...cmi, core: { ...core, session_time: '', exit: '', entry: '' } };
}

function read(storage: AttemptStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function readKept(storage: AttemptStorage | null, key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(read(storage, key) ?? 'null');
    return objectAt(kept, 'cmi');
  } catch {
    return null;
  }
}

function writeKept(storage: AttemptStorage | null, key: string, cmi: Kept): boolean {
  try {
    storage?.setItem(key, JSON.stringify({ format: 1, cmi }));
    return storage !== null;
  } catch {
    return false;
  }
}

function objectAt(from: unknown, property: string): Kept | null {
  if (typeof from !== 'object' || from === null) return null;
  const value: unknown = Reflect.get(from, property);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : null;
}
