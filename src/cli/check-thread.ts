import { parentPort, workerData } from 'node:worker_threads';
import { checkShare } from '../authoring/check-share.ts';
import type { Task } from './check-threads.ts';
import { nodeFiles } from './files.ts';

const { request, share }: Task = workerData;
parentPort?.postMessage(checkShare(nodeFiles(), request, share));
