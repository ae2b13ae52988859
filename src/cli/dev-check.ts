import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PreviewFindings } from '../authoring/preview/preview-state.ts';
import type { Checker } from './dev-material.ts';

interface Asked {
  resolve(found: PreviewFindings): void;
  reject(error: unknown): void;
}

const program = fileURLToPath(new URL('./dev-check-process.ts', import.meta.url));

/** Checks in a process of its own: a full case takes half a second, in which the page would not be answered. */
export function checkProcess(): { readonly check: Checker; close(): void } {
  let child: ChildProcess | null = null;
  let waiting: Asked[] = [];
  const settle = (how: (asked: Asked) => void) => {
    const [first, ...rest] = waiting;
    waiting = rest;
    if (first !== undefined) how(first);
  };
  const stopped = (why: Error) => {
    child = null;
    while (waiting.length > 0) settle(({ reject }) => reject(why));
  };
  const begun = () => {
    const started = fork(program, {
      // The loader that runs this file, whoever started it.
      execArgv: ['--import', import.meta.resolve('tsx')],
      // Findings are kept in a Map.
      serialization: 'advanced',
    });
    started.on('message', (found: PreviewFindings) => settle(({ resolve }) => resolve(found)));
    // A process that can't be started says so, and never exits.
    started.on('error', stopped);
    started.on('exit', (code) =>
      stopped(new Error(`Checking stopped with ${code ?? 'a signal'}.`)),
    );
    started.unref();
    started.channel?.unref();
    return started;
  };
  return {
    check: (place, slugs) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child ??= begun();
        child.send({ place, slugs });
      }),
    close: () => void child?.kill(),
  };
}
