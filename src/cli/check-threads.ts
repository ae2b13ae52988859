/** Many cases are checked by as many threads as the machine has processors; findings are the same as by one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkShare, together, type ShareReport } from '../authoring/check-share.ts';
import { whole, type CheckRequest, type Share } from '../authoring/check.ts';
import { findMaterial } from '../authoring/material.ts';
import { nodeFiles, sizeOf } from './files.ts';

/** What a thread is told. */
export interface Task {
  readonly request: CheckRequest;
  readonly share: Share;
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
  if (of === 1) return { ...together([checkShare(files, request, whole)]), threads: 1 };
  const reports = await Promise.all(
    Array.from({ length: of }, async (_, number) => {
      const task = { request, share: { number, of } };
      // Whatever a thread couldn't do is done here.
      const report = await inThread(task).catch(() => null);
      return {
        report: report ?? checkShare(files, task.request, task.share),
        alone: report !== null,
      };
    }),
  );
  return {
    ...together(reports.map(({ report }) => report)),
    threads: reports.filter(({ alone }) => alone).length,
  };
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
