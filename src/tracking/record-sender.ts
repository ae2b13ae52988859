import { createBestReached } from './best-reached.ts';
import type { CmiEntry } from './cmi.ts';
import type { Edition } from './edition.ts';
import type { GuardedApi } from './guarded-api.ts';
import { overLimit } from './limits.ts';
import { createObjectivePlaces } from './objective-places.ts';
import type { Opening } from './opening.ts';
import type { RowWriter } from './row-writer.ts';
import type { LearnerRecord, ObjectiveResult, SaveResult } from './types.ts';

/** What came of sending a record, before any commit. */
export interface Sent {
  /** Rows that were set. */
  readonly sent: number;
  /** Nothing but the manner of leaving was set. */
  readonly onlyExit: boolean;
  readonly result: SaveResult;
}

export interface RecordSender {
  /**
   * Sets the rows of a record that the LMS doesn't hold yet. Status, score, state and interactions go whatever they cost;
   * the score's range and the objectives take what is left of `calls`, the rest of them goes another time.
   */
  send(record: LearnerRecord, calls: number): Sent;
}

/** Sends what changed, never a status or score worse than what was reached. */
export function createRecordSender(
  api: GuardedApi,
  writer: RowWriter,
  edition: Edition,
  { reached, firstInteraction }: Opening,
): RecordSender {
  const words = edition.record;
  const places = createObjectivePlaces(api);
  const best = createBestReached(edition.ladders, reached);

  return {
    send: (record, calls) => {
      let left = calls;
      let result: SaveResult = { ok: true };
      const sent: string[] = [];
      /** Says whether to go on with a list: after a refusal its indices must not run ahead. */
      const write = (row: CmiEntry): boolean => {
        if (writer.isSettled(row) || best.isWorse(row)) return true;
        const tooLong = overLimit(row, edition);
        if (tooLong !== null) {
          if (result.ok) result = tooLong;
          return true;
        }
        left -= 1;
        const written = writer.write(row);
        if (!written.ok) {
          if (result.ok) result = written;
          return false;
        }
        sent.push(row.element);
        best.note(row);
        return true;
      };
      const writeWhileLeft = (row: CmiEntry): boolean => left > 0 && write(row);
      const writeObjective = (objective: ObjectiveResult): boolean => {
        const place = left > 0 ? places.placeOf(objective.id) : null;
        if (place === null) return left > 0;
        const [id, ...rest] = words.objective(objective, place.index);
        if (id !== undefined && !place.given && !writeWhileLeft(id)) {
          places.release(objective.id);
          return false;
        }
        return rest.every(writeWhileLeft);
      };

      // An LMS that refuses a score keeps the learner's place all the same.
      for (const row of words.core(record)) write(row);
      const interactions = record.interactions.flatMap((it, n) =>
        words.interaction(it, firstInteraction + n),
      );
      if (interactions.every(write) && words.scoreRange(record).every(writeWhileLeft)) {
        if (record.objectives.length > 0) left -= places.read(left);
        recentFirst(record).every(writeObjective);
      }
      return { sent: sent.length, onlyExit: sent.every((it) => it === words.exit), result };
    },
  };
}

/** Objectives of this launch's decisions before those that earlier visits left. */
function recentFirst({ objectives, interactions }: LearnerRecord): readonly ObjectiveResult[] {
  const recent = new Set(interactions.map((it) => it.objective));
  const rank = (objective: ObjectiveResult): number => (recent.has(objective.id) ? 0 : 1);
  return objectives.toSorted((a, b) => rank(a) - rank(b));
}
