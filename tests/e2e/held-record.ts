import type { Page } from 'playwright-core';
import * as z from 'zod';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import { attemptKey, type Course } from '../../src/local-lms/attempt.ts';

/** What an LMS holds at the end, in words of no edition. */
export interface HeldRecord {
  readonly completion: string;
  /** "passed" or "failed"; undefined where the edition's one status says "completed". */
  readonly success: string | undefined;
  readonly score: number;
  readonly location: string;
  readonly suspendData: string;
  readonly exit: string;
  readonly totalTime: string;
  readonly interactions: readonly HeldInteraction[];
  readonly objectives: readonly { readonly id: string; readonly success: string }[];
}

interface HeldInteraction {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly result: string;
  readonly description: string | undefined;
}

const score = z.object({ raw: z.string() });
const listOf = <T extends z.ZodType>(item: T) =>
  z.record(z.string(), item).transform((rows) => Object.values(rows));
const decision = { id: z.string(), type: z.string(), result: z.string() };

const scorm12 = z
  .object({
    totalTime: z.string(),
    cmi: z.object({
      core: z.object({
        lesson_status: z.string(),
        lesson_location: z.string(),
        exit: z.string(),
        score,
      }),
      suspend_data: z.string(),
      interactions: listOf(z.object({ ...decision, student_response: z.string() })),
      objectives: listOf(z.object({ id: z.string(), status: z.string() })),
    }),
  })
  .transform(({ totalTime, cmi }): HeldRecord => {
    const { core, interactions, objectives } = cmi;
    return {
      completion: core.lesson_status,
      success: undefined,
      score: Number(core.score.raw),
      location: core.lesson_location,
      suspendData: cmi.suspend_data,
      exit: core.exit,
      totalTime,
      interactions: interactions.map((it) => ({
        ...it,
        response: it.student_response,
        description: undefined,
      })),
      objectives: objectives.map(({ id, status }) => ({ id, success: status })),
    };
  });

const scorm2004 = z
  .object({
    totalTime: z.string(),
    cmi: z.object({
      completion_status: z.string(),
      success_status: z.string(),
      score,
      location: z.string(),
      suspend_data: z.string(),
      exit: z.string(),
      interactions: listOf(
        z.object({ ...decision, learner_response: z.string(), description: z.string() }),
      ),
      objectives: listOf(z.object({ id: z.string(), success_status: z.string() })),
    }),
  })
  .transform(({ totalTime, cmi }): HeldRecord => {
    const { interactions, objectives } = cmi;
    return {
      completion: cmi.completion_status,
      success: cmi.success_status,
      score: Number(cmi.score.raw),
      location: cmi.location,
      suspendData: cmi.suspend_data,
      exit: cmi.exit,
      totalTime,
      interactions: interactions.map((it) => ({ ...it, response: it.learner_response })),
      objectives: objectives.map((it) => ({ id: it.id, success: it.success_status })),
    };
  });

const ending2004 = { completion: 'completed', success: 'passed', exit: 'suspend' } as const;
const duration = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

/** How an edition's record is read, how a module that was passed ends in it, and what its times look like. */
export const heldIn = {
  scorm12: {
    read: scorm12,
    passed: { completion: 'completed', success: undefined, exit: '' },
    time: /^\d{2,4}:\d\d:\d\d/,
  },
  'scorm2004-3': { read: scorm2004, passed: ending2004, time: duration },
  'scorm2004-4': { read: scorm2004, passed: ending2004, time: duration },
} as const;

/** A package, and the item of it where it lists several. */
export interface HeldOf extends Omit<Course, 'standard'> {
  readonly item?: { readonly identifier: string };
}

/** What the local LMS keeps of the module, or of a package or an item, in an edition, as it stands in the browser's storage. */
export async function heldRecord(
  page: Page,
  standard: PackageStandard,
  { item, ...course }: HeldOf = { identifier: 'referwise' },
): Promise<HeldRecord> {
  const key = `referwise-local-lms/attempt/${attemptKey({ ...course, standard }, item)}`;
  const kept = await page.evaluate((name) => localStorage.getItem(name), key);
  return heldIn[standard].read.parse(JSON.parse(kept ?? 'null'));
}
