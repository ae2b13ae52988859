import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import {
  launchSco,
  sortedOnce,
  type Launchable,
  type ScoLaunch,
  type SeenLaunch,
} from './verify-sco.ts';

/**
 * What a package did: each of its SCOs, and all of them taken together. `initialized` says that every one spoke to the LMS;
 * `reason` is why it didn't run, or where one broke off; `firstCall` and `status` are the first one's, and no status where any
 * reported none.
 */
export interface Launch extends SeenLaunch {
  readonly ran: boolean;
  readonly scos: readonly ScoLaunch[];
  /** How many more there are that were not launched. */
  readonly notLaunched: number;
}

/** SCOs of one package are made by one tool: what twenty do, the others do as well. */
export const mostLaunched = 20;
/** How many are launched at once, so that a package whose SCOs all keep silent is through in a minute. */
const atOnce = 4;

/** Why nothing was launched. */
export function notLaunched(reason: string): Launch {
  return {
    ran: false,
    reason,
    initialized: false,
    firstCall: null,
    status: null,
    consoleErrors: [],
    outsideRequests: [],
    scos: [],
    notLaunched: 0,
  };
}

/** How much of a package is launched, and how long each SCO is waited for. */
interface LaunchLimits {
  readonly most?: number;
  /** Milliseconds after which a SCO is given up. */
  readonly patience?: number;
}

/** Launches the SCOs of a package in headless Chromium, each in a frame as LMSs do, with no network behind it. */
export async function launchPackage(
  launchable: Launchable,
  { most = mostLaunched, patience = 20_000 }: LaunchLimits = {},
): Promise<Launch> {
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return notLaunched(`No browser could be started: ${reason}`);
  }
  try {
    const entries = launchable.entries.slice(0, most);
    const scos: ScoLaunch[] = [];
    for (let n = 0; n < entries.length; n += atOnce) {
      const together = entries.slice(n, n + atOnce);
      const launches = together.map((entry) => launchSco(browser, launchable, entry, patience));
      scos.push(...(await Promise.all(launches)));
    }
    return allOf(scos, launchable.entries.length - scos.length);
  } finally {
    await browser.close();
  }
}

function allOf(scos: readonly ScoLaunch[], notLaunched: number): Launch {
  const [first] = scos;
  return {
    ran: true,
    reason: scos.find((it) => it.reason !== null)?.reason ?? null,
    initialized: scos.every((it) => it.initialized),
    firstCall: first?.firstCall ?? null,
    status: scos.every((it) => it.status !== null) ? (first?.status ?? null) : null,
    consoleErrors: sortedOnce(scos.flatMap((it) => it.consoleErrors)),
    outsideRequests: sortedOnce(scos.flatMap((it) => it.outsideRequests)),
    scos,
    notLaunched,
  };
}
