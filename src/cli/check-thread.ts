import { parentPort, workerData } from 'node:worker_threads';
import { checkShare } from '../authoring/check-share.ts';
import type { Task } from './check-threads.ts';
import { nodeFiles } from './files.ts';

const { request, share }: Task = workerData;
// A thread's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(checkShare(nodeFiles(), request, share));
