/** The thread in which ways through a case are looked for: seconds for a full one, in which the page must not stand still. */
import { waysToSteps } from '../authoring/preview/ways-to-steps.ts';
import { waysOf, type WaysRequest } from './ways.ts';

self.addEventListener('message', ({ data }: MessageEvent<WaysRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  self.postMessage(data.ask === 'steps' ? waysToSteps(data.case) : waysOf(data));
});
