/** Checks a folder in a process of its own, and prints what that cost. */
import { checkInThreads } from '../../src/cli/check-threads.ts';

export interface CheckCost {
  /** Milliseconds from beginning to end, and of all processors together. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes at most, threads included. */
  readonly memory: number;
  readonly threads: number;
  readonly findings: number;
}

const [folder = ''] = process.argv.slice(2);
const { threads, findings } = await checkInThreads({ targets: [folder], project: folder });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: CheckCost = {
  wall: process.uptime() * 1000,
  cpu: (userCPUTime + systemCPUTime) / 1000,
  memory: Math.round(maxRSS / 1024),
  threads,
  findings: findings.length,
};
process.stdout.write(JSON.stringify(cost));
