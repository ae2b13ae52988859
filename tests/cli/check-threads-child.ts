/** Checks a folder as `npm run check` does, with at most so many threads, and prints what it found. */
import { checkInThreads } from '../../src/cli/check-threads.ts';

const [folder = '', most = ''] = process.argv.slice(2);
const report = await checkInThreads(
  { targets: [folder], project: folder },
  {
    most: Number(most),
    bytesEach: 100_000,
  },
);
process.stdout.write(JSON.stringify(report));
