import { parentPort, workerData } from 'node:worker_threads';
import { checkShare } from '../authoring/check-share.ts';
import { shareOf, type Task } from './check-threads.ts';
import { nodeFiles } from './files.ts';

const task: Task = workerData;
// A thread's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(checkShare(nodeFiles(), task.request, shareOf(task)));
