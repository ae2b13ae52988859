/** `npm run bench`: what things cost, each in a part of its own. `npm run bench -- check` runs that part alone. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  check: () => import('./check.ts'),
  journeys: () => import('./journeys.ts'),
  player: () => import('./player.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown === undefined) {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await part();
  }
} else {
  console.error(`There is no part "${unknown}"; there is ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 2;
}
