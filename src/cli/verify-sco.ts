import type { Browser, Page, Route } from 'playwright-core';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import type { LaunchPage } from '../../scorm/verify/verify-package.ts';
import { fileReply } from './serve-reply.ts';

/** What was seen of something in its first seconds under an LMS that takes everything. */
export interface SeenLaunch {
  /** Why it broke off; null where it ran to the end. */
  readonly reason: string | null;
  readonly initialized: boolean;
  /** The first call to the LMS: "LMSInitialize". */
  readonly firstCall: string | null;
  /** What it reported: lesson_status in 1.2, completion_status in 2004; null where it reported none. */
  readonly status: string | null;
  readonly consoleErrors: readonly string[];
  readonly outsideRequests: readonly string[];
}

/** What a SCO did. */
export interface ScoLaunch extends SeenLaunch {
  /** The page that was opened, from the package's root. */
  readonly path: string;
}

/** A package opened for launching. */
export interface Launchable {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What an LMS opens, one for each SCO. */
  readonly entries: readonly LaunchPage[];
  readonly standard: PackageStandard | null;
}

/** No such host exists: every request is answered here, out of the zip. */
const origin = 'http://package.invalid';
const lmsPage = `${origin}/referwise-verify-lms.html`;
const packageBase = `${origin}/package/`;

/** Milliseconds that a package is given to speak to its LMS, and then to say how it stands. */
const patience = { initialize: 10_000, status: 5_000, settle: 500 } as const;
/** Of each kind of trouble; more say nothing new. */
const mostTold = 50;

/** In order, each once. */
export function sortedOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/**
 * Launches one SCO in a window of its own, as in the LMS of a learner who was never there. One that keeps the browser busy for
 * `mostPatience` milliseconds is given up.
 */
export async function launchSco(
  browser: Browser,
  launchable: Launchable,
  entry: LaunchPage,
  mostPatience: number,
): Promise<ScoLaunch> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const consoleErrors = new Set<string>();
  const outsideRequests = new Set<string>();
  context.on('page', (opened) => watch(opened, consoleErrors));
  watch(page, consoleErrors);
  // What is asked for as the browser closes is answered by nobody.
  await context.route('**/*', (route) =>
    answer(route, page, launchable, entry, outsideRequests).catch(() => undefined),
  );
  const seenOf = (seen: Awaited<ReturnType<typeof run>>, reason: string | null): ScoLaunch => ({
    path: entry.path,
    reason,
    ...seen,
    consoleErrors: sortedOnce([...consoleErrors]),
    outsideRequests: sortedOnce([...outsideRequests]),
  });
  const nothing = { initialized: false, firstCall: null, status: null };
  const ends = new Promise<ScoLaunch>((resolve) => {
    page.on('crash', () => resolve(seenOf(nothing, 'The browser’s page crashed under it.')));
    setTimeout(() => {
      const reason = 'It kept the browser busy, and nothing more was to be had of it.';
      resolve(seenOf(nothing, reason));
    }, mostPatience).unref();
  });
  const runs = run(page).then(
    (seen): ScoLaunch => seenOf(seen, null),
    (): Promise<ScoLaunch> => ends,
  );
  return Promise.race([runs, ends]);
}

/** What a SCO tells its LMS. */
async function run(page: Page): Promise<Pick<ScoLaunch, 'initialized' | 'firstCall' | 'status'>> {
  // The package may never have loaded all that it asks for.
  await page.goto(lmsPage, { waitUntil: 'commit' });
  const initialized = await until(
    page,
    `calls.some(([name]) => /Initialize$/.test(name))`,
    patience.initialize,
  );
  if (initialized) await until(page, `status() !== ''`, patience.status);
  await page.waitForTimeout(patience.settle);
  const [firstCall, status] = await page.evaluate<[string | null, string]>(
    `[verifier.calls[0]?.[0] ?? null, verifier.status()]`,
  );
  return { initialized, firstCall, status: status === '' ? null : status };
}

function watch(page: Page, consoleErrors: Set<string>): void {
  const note = (text: string) => {
    if (consoleErrors.size < mostTold) consoleErrors.add(text.slice(0, 500));
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
}

async function until(page: Page, condition: string, timeout: number): Promise<boolean> {
  const expression = `typeof verifier === 'object' && (({ calls, status }) => ${condition})(verifier)`;
  return page.waitForFunction(expression, undefined, { timeout, polling: 100 }).then(
    () => true,
    () => false,
  );
}

async function answer(
  route: Route,
  page: Page,
  { files, standard }: Launchable,
  entry: LaunchPage,
  outside: Set<string>,
): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const address = `${url.origin}${url.pathname}`;
  // A package that would put itself in the LMS's place is kept where it is: nothing is there.
  const isTop = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (url.origin !== origin) {
    if (outside.size < mostTold) outside.add(request.url().slice(0, 500));
    await (isTop ? route.fulfill({ status: 204 }) : route.abort());
    return;
  }
  if (isTop && address !== lmsPage) {
    await route.fulfill({ status: 204 });
    return;
  }
  if (address === lmsPage) {
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: lmsOf(entry, standard),
    });
    return;
  }
  const path = decoded(address.slice(packageBase.length));
  const bytes = address.startsWith(packageBase) ? files.get(path) : undefined;
  if (bytes === undefined) {
    await route.fulfill({ status: 404, contentType: 'text/plain', body: 'not in the package' });
    return;
  }
  const { type, body } = fileReply(path, bytes);
  await route.fulfill({ contentType: type, body: Buffer.from(body) });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The page of an LMS that takes everything and writes down what it is told. */
function lmsOf({ path, query }: LaunchPage, standard: PackageStandard | null): string {
  const src = `package/${path.split('/').map(encodeURIComponent).join('/')}${query}`;
  const names = standard === null ? ['1.2', '2004'] : [standard === 'scorm12' ? '1.2' : '2004'];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<script>
const held = {
  'cmi.core.student_id': 'verify', 'cmi.core.student_name': 'Learner, Verify',
  'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.lesson_status': 'not attempted',
  'cmi.core.entry': 'ab-initio', 'cmi.learner_id': 'verify', 'cmi.learner_name': 'Learner, Verify',
  'cmi.mode': 'normal', 'cmi.credit': 'credit', 'cmi.entry': 'ab-initio', 'cmi.completion_status': 'unknown',
  'cmi.success_status': 'unknown', 'cmi.interactions._count': '0', 'cmi.objectives._count': '0',
};
const set = {};
const calls = [];
const verifier = {
  calls,
  status: () => set['cmi.core.lesson_status'] ?? set['cmi.completion_status'] ?? '',
};
const call = (name, answer) => (...given) => { calls.push([name, ...given.map(String)]); return answer(...given); };
const counted = (element, value) => {
  set[element] = String(value);
  const list = /^(cmi\\.(?:interactions|objectives))\\.(\\d+)\\./.exec(element);
  if (list) held[list[1] + '._count'] = String(Math.max(Number(held[list[1] + '._count']), Number(list[2]) + 1));
  return 'true';
};
const api = (prefix, end) => Object.fromEntries(Object.entries({
  Initialize: () => 'true', [end]: () => 'true', Commit: () => 'true',
  GetValue: (element) => set[element] ?? held[element] ?? '', SetValue: counted,
  GetLastError: () => '0', GetErrorString: () => '', GetDiagnostic: () => '',
}).map(([name, answer]) => [prefix + name, call(prefix + name, answer)]));
${names.includes('1.2') ? "window.API = api('LMS', 'Finish');" : ''}
${names.includes('2004') ? "window.API_1484_11 = api('', 'Terminate');" : ''}
</script>
<iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="Package" width="1000" height="700"></iframe></html>`;
}
