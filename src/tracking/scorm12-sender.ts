import type { CmiEntry } from './cmi.ts';
import type { GuardedApi } from './guarded-api.ts';
import type { Opening } from './scorm12-launch.ts';
import { overLimit } from './scorm12-limits.ts';
import { createObjectivePlaces } from './scorm12-objectives.ts';
import { afterRow, isWorse, type Reached } from './scorm12-status.ts';
import type { RowWriter } from './scorm12-writer.ts';
import {
  coreRows,
  interactionRows,
  objectiveRows,
  scoreRangeRows,
  type FinalStatus,
} from './scorm12.ts';
import type { LearnerRecord, ObjectiveResult, SaveResult } from './types.ts';

/** What came of sending a record, before any commit. */
export interface Sent {
  /** Rows that were set. */
  readonly sent: number;
  /** Nothing but `cmi.core.exit` was set. */
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
  finalStatus: FinalStatus,
  { reached: atOpening, firstInteraction }: Opening,
): RecordSender {
  const places = createObjectivePlaces(api);
  let reached: Reached = atOpening;

  return {
    send: (record, calls) => {
      let left = calls;
      let result: SaveResult = { ok: true };
      const sent: string[] = [];
      /** Says whether to go on: after a refusal the LMS is in trouble, and indices must not run ahead. */
      const write = (row: CmiEntry): boolean => {
        if (writer.isSettled(row) || isWorse(row, reached)) return true;
        const tooLong = overLimit(row);
        if (tooLong !== null) {
          result = tooLong;
          return true;
        }
        left -= 1;
        const written = writer.write(row);
        if (!written.ok) {
          result = written;
          return false;
        }
        sent.push(row.element);
        reached = afterRow(row, reached);
        return true;
      };
      const writeWhileLeft = (row: CmiEntry): boolean => left > 0 && write(row);
      const writeObjective = (objective: ObjectiveResult): boolean => {
        const place = left > 0 ? places.placeOf(objective.id) : null;
        if (place === null) return left > 0;
        const [id, ...rest] = objectiveRows(objective, place.index);
        if (id !== undefined && !place.given && !writeWhileLeft(id)) {
          places.release(objective.id);
          return false;
        }
        return rest.every(writeWhileLeft);
      };

      const vital = [
        ...coreRows(record, finalStatus),
        ...record.interactions.flatMap((it, n) => interactionRows(it, firstInteraction + n)),
      ];
      if (vital.every(write) && scoreRangeRows(record).every(writeWhileLeft)) {
        if (record.objectives.length > 0) left -= places.read(left);
        recentFirst(record).every(writeObjective);
      }
      return { sent: sent.length, onlyExit: sent.every((it) => it === 'cmi.core.exit'), result };
    },
  };
}

/** Objectives of this launch's decisions before those that earlier visits left. */
function recentFirst({ objectives, interactions }: LearnerRecord): readonly ObjectiveResult[] {
  const recent = new Set(interactions.map((it) => it.objective));
  const rank = (objective: ObjectiveResult): number => (recent.has(objective.id) ? 0 : 1);
  return objectives.toSorted((a, b) => rank(a) - rank(b));
}
