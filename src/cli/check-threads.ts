/** Many cases are checked by as many threads as the machine has processors; findings are the same as by one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkShare, together, type ShareReport } from '../authoring/check-share.ts';
import { whole, type CheckRequest, type Share } from '../authoring/check.ts';
import { findMaterial } from '../authoring/material.ts';
import { nodeFiles } from './files.ts';

/** What a thread is told. */
export interface Task {
  readonly request: CheckRequest;
  readonly share: Share;
}

/** What all of them found, as if it had been one. */
export interface ThreadsReport extends Omit<ShareReport, 'problems'> {
  /** How many threads did their share. */
  readonly threads: number;
}

/** With fewer cases for each, starting a thread takes longer than it saves. */
const casesEach = 25;

/** Checks what is asked for, with at most so many threads. */
export async function checkInThreads(
  request: CheckRequest,
  most = availableParallelism(),
): Promise<ThreadsReport> {
  const files = nodeFiles();
  const { cases } = findMaterial(files, request.targets);
  const of = Math.max(1, Math.min(most, Math.floor(cases.length / casesEach)));
  if (of === 1) return { ...together([checkShare(files, request, whole)]), threads: 1 };
  const others = Array.from({ length: of - 1 }, (_, index) =>
    inThread({ request, share: { number: index + 1, of } }),
  );
  // This thread has a share as well, and takes over whatever another couldn't do.
  const own = checkShare(files, request, { number: 0, of });
  const done = await Promise.all(others.map((other) => other.catch(() => null)));
  const rest = done.map(
    (report, index) => report ?? checkShare(files, request, { number: index + 1, of }),
  );
  const threads = 1 + done.filter((report) => report !== null).length;
  return { ...together([own, ...rest]), threads };
}

function inThread(task: Task): Promise<ShareReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-thread.mjs', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without an answer.')));
  });
}
