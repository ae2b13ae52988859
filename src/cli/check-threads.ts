/** Many cases are checked by as many threads as the machine has processors; findings are the same as by one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckRequest } from '../authoring/check.ts';
import { findMaterial } from '../authoring/material.ts';
import { together, whole, type Share, type ShareReport } from '../authoring/shares.ts';
import { nodeFiles, sizeOf } from './files.ts';

/** What a thread is told. */
export interface Task {
  readonly request: CheckRequest;
  readonly isFirst: boolean;
  /** How many cases were dealt so far, to all threads together. */
  readonly dealt: Int32Array<SharedArrayBuffer>;
}

/** The share of a thread: it is dealt a case whenever it has done with one, so that all have done at about the same time. */
export function shareOf({ isFirst, dealt }: Task): Share {
  return { isFirst, next: () => Atomics.add(dealt, 0, 1) };
}

/** What all of them found, as if it had been one. */
export interface ThreadsReport extends Omit<ShareReport, 'problems'> {
  /** How many threads did their share; 1 where there was no need of several. */
  readonly threads: number;
}

/** How far to go with threads. */
export interface ThreadLimits {
  readonly most: number;
  /** Bytes of cases for each thread: with less, starting one takes longer than it saves. */
  readonly bytesEach: number;
}

/** About twenty cases of full size. */
const usual: ThreadLimits = { most: availableParallelism(), bytesEach: 2_000_000 };

/** Room for what is soon forgotten: a case leaves much of that, and with more room it is swept up less often. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Checks what is asked for, with several threads where there is enough for them. */
export async function checkInThreads(
  request: CheckRequest,
  { most, bytesEach }: ThreadLimits = usual,
): Promise<ThreadsReport> {
  const files = nodeFiles();
  const { cases } = findMaterial(files, request.targets);
  const bytes = cases.reduce((sum, file) => sum + sizeOf(file), 0);
  const of = Math.max(1, Math.min(most, Math.floor(bytes / bytesEach)));
  const alone = async () => {
    // Where threads check, all that this takes to load is for them to load.
    const { checkShare } = await import('../authoring/check-share.ts');
    return { ...together([checkShare(files, request, whole())]), threads: 1 };
  };
  if (of === 1) return alone();
  const dealt = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const reports = await Promise.all(
    Array.from({ length: of }, (_, number) =>
      inThread({ request, isFirst: number === 0, dealt }).catch(() => null),
    ),
  );
  const shares = reports.flatMap((report) => report ?? []);
  // No one knows which cases went down with a thread that had no answer.
  return shares.length < of ? alone() : { ...together(shares), threads: of };
}

function inThread(task: Task): Promise<ShareReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-thread.mjs', import.meta.url), {
      workerData: task,
      resourceLimits,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without an answer.')));
  });
}
