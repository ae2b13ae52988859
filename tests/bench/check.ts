/** What `npm run check` costs: 100 and 1,000 cases, of full size and vignettes, no two of them alike. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckCost } from './check-child.ts';
import { line, row } from './table.ts';

const shipped = readdirSync('cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'guidance')
  .map(({ name }) => {
    const text = readFileSync(`cases/${name}/case.json`, 'utf8');
    return { name, text, kind: text.includes('"kind": "case"') ? 'case' : 'vignette' };
  });

line(`check, on ${availableParallelism()} processors`, '', '', '');
for (const [kind, plural] of [
  ['case', 'cases of full size'],
  ['vignette', 'vignettes'],
]) {
  const [few, many] = [100, 1000].map((count) =>
    costOf(
      shipped.filter((it) => it.kind === kind),
      count,
    ),
  );
  if (few === undefined || many === undefined) continue;
  row(`100 ${plural}`, seconds(few.wall), '', costs(few));
  row(`1,000 ${plural}`, seconds(many.wall), '10 s on 2 cores', costs(many));
  row('  the ratio of the two', (many.wall / few.wall).toFixed(1), 'linear: 10', '');
}

function costOf(models: typeof shipped, count: number): CheckCost {
  const folder = mkdtempSync(join(tmpdir(), 'referwise-bench-'));
  cpSync('cases/guidance', join(folder, 'guidance'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const { name, text } = models[number % models.length] ?? { name: '', text: '{}' };
    const slug = `${name}-${number}`;
    mkdirSync(join(folder, slug));
    for (const file of readdirSync(`cases/${name}`)) {
      const path = join(folder, slug, file);
      if (file === 'case.json') writeFileSync(path, another(text, name, number));
      else cpSync(`cases/${name}/${file}`, path);
    }
  }
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const child = join(import.meta.dirname, 'check-child.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, child, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The same medicine with another name, other words in every text that is read, and other minutes: nothing to be kept from one to the next. */
function another(text: string, name: string, number: number): string {
  return text
    .replace(`"id": "${name}"`, `"id": "${name}-${number}"`)
    .replaceAll(
      /"(reply|rationale|label|story|presentation)": "([^"\\]*)"/g,
      `"$1": "$2 (${number})"`,
    )
    .replaceAll(/"minutes": (0\.5|1|1\.5),/g, (_, minutes) => {
      return `"minutes": ${Number(minutes) + (number % 7) / 2},`;
    });
}

function costs({ cpu, memory, threads, findings }: CheckCost): string {
  return `${seconds(cpu)} of processor, ${memory} MB at most, ${threads} threads, ${findings} findings`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
