/** `npm run bench`: what is measured, beside its budgets; `npm run bench -- journeys` measures that part alone. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  player: () => import('./bench.ts'),
  journeys: () => import('./journeys.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => parts[name] === undefined);
if (unknown === undefined) {
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure();
  }
} else {
  console.error(`There is no part "${unknown}". Name some of: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
}
