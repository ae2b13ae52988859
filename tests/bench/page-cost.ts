import type { Browser, CDPSession, Page } from 'playwright-core';

/** What it costs to open a page, as a learner's browser pays it. */
export interface PageCost {
  readonly requests: number;
  /** Bytes over the network, headers included. */
  readonly bytes: number;
  /** Milliseconds to the first content that was painted. */
  readonly firstContent: number;
  /** Milliseconds of script until the page was still. */
  readonly script: number;
}

/** A slow phone: a quarter of the CPU; 4G as 150 ms and 1.6 Mbit/s. */
export interface Slowness {
  readonly cpu: number;
  readonly network: boolean;
}

/** Opens a page in a browser context of its own, so that nothing is cached, and measures. */
export async function pageCost(
  browser: Browser,
  url: string,
  slowness: Slowness,
  prepare: (page: Page) => Promise<void>,
): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await prepare(page);
  const session = await context.newCDPSession(page);
  const network = await countNetwork(session);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
  if (slowness.network) {
    const throughput = (1.6 * 1024 * 1024) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    });
  }
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('button:enabled').first().waitFor();
  const firstContent = Number(
    await page.evaluate(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
    ),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  await context.close();
  return { ...network, firstContent, script };
}

async function countNetwork(session: CDPSession): Promise<{ requests: number; bytes: number }> {
  const counted = { requests: 0, bytes: 0 };
  await session.send('Network.enable');
  const local = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) local.add(requestId);
    else counted.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!local.has(requestId)) counted.bytes += encodedDataLength;
  });
  return counted;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value that a share of the numbers stays under: 0.95 is the 95th percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
