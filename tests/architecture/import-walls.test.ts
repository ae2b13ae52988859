import { describe, expect, it } from 'vitest';
import { circles, importsOf, reachable, sourceFiles, textOf, type Import } from './import-graph.ts';

/**
 * The rooms, and into which each may import. Type-only imports may go down any floor. `case/types.ts` is a room of its
 * own, because the learner's side may know the types of a case and nothing else of it.
 */
const rooms: Readonly<Record<string, { floor: number; may: readonly string[] }>> = {
  app: {
    floor: 7,
    may: ['ui', 'attempt', 'teaching', 'consultation', 'guidance', 'tracking', 'i18n', 'types'],
  },
  dev: {
    floor: 7,
    may: ['ui', 'app', 'authoring', 'attempt', 'teaching', 'consultation', 'i18n', 'types'],
  },
  'local-lms': { floor: 7, may: ['tracking', 'i18n'] },
  cli: {
    floor: 7,
    may: ['authoring', 'attempt', 'teaching', 'case', 'types', 'guidance', 'source', 'scorm'],
  },
  ui: { floor: 6, may: ['consultation', 'guidance', 'teaching', 'i18n', 'types'] },
  course: { floor: 6, may: ['attempt', 'teaching', 'consultation', 'guidance', 'types'] },
  authoring: {
    floor: 6,
    may: [
      'attempt',
      'teaching',
      'consultation',
      'machine',
      'scorm',
      'case',
      'types',
      'guidance',
      'i18n',
      'source',
    ],
  },
  attempt: { floor: 5, may: ['consultation', 'types'] },
  teaching: { floor: 5, may: ['consultation', 'guidance', 'types'] },
  consultation: { floor: 4, may: ['machine', 'types'] },
  machine: { floor: 3, may: ['types'] },
  scorm: { floor: 2, may: [] },
  case: { floor: 2, may: ['types', 'source'] },
  types: { floor: 2, may: ['case'] },
  guidance: { floor: 2, may: ['source'] },
  tracking: { floor: 2, may: [] },
  i18n: { floor: 2, may: [] },
  source: { floor: 1, may: [] },
};

/** Packages that only some rooms may use, as a test of the importing file's path. */
const packages: Readonly<Record<string, RegExp>> = {
  xstate: /^src\/(machine|consultation|authoring\/journeys|tracking\/session)/,
  react: /^src\/(ui|app|dev|local-lms)\//,
  'react-dom': /^src\/(ui|app|dev|local-lms)\//,
  'react-i18next': /^src\/(ui|app|dev|local-lms)\//,
  i18next: /^src\/(i18n|app)\//,
  'scorm-again': /^src\/(tracking\/stand-alone|local-lms\/)/,
  zod: /^src\/(case|guidance|source|authoring|cli|local-lms)\//,
  'jsonc-parser': /^src\/source\//,
  fflate: /^(scorm|src\/cli)\//,
  saxes: /^scorm\/verify\//,
  'playwright-core': /^src\/cli\//,
};

const files = [...sourceFiles('src'), ...sourceFiles('scorm')];
const edges = files.flatMap(importsOf);

function roomOf(file: string): string {
  if (file === 'src/case/types.ts' || file === 'src/case/rich-text.ts') return 'types';
  const [top = '', room = ''] = file.split('/');
  return top === 'scorm' ? 'scorm' : room;
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return true;
  const [mine, theirs] = [rooms[here], rooms[there]];
  if (mine === undefined || theirs === undefined) return false;
  if (mine.may.includes(there)) return true;
  // Case and guidance don't know each other, but for the one vocabulary of actions and features.
  if (
    here === 'case' &&
    /^src\/guidance\/(vocabulary|features|words\/features-called)\.ts$/.test(to)
  )
    return true;
  return typeOnly && theirs.floor < mine.floor;
}

describe('the import graph', () => {
  it('has a room with known walls for every file', () => {
    expect(files.filter((file) => rooms[roomOf(file)] === undefined)).toEqual([]);
  });

  it('follows the arrows only', () => {
    const through = edges
      .filter((edge) => edge.own && /\.(ts|tsx|mjs)$/.test(edge.to) && !isAllowed(edge))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(through).toEqual([]);
  });

  it('has no circles, type imports included', () => {
    expect(circles(files)).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  it('keeps each package in its rooms', () => {
    const outside = edges
      .filter(({ own, typeOnly }) => !own && !typeOnly)
      .flatMap(({ from, to }) => {
        const name = to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/');
        const where = packages[name];
        return where === undefined || where.test(from) ? [] : [`${from} -> ${to}`];
      });
    expect(outside).toEqual([]);
  });

  it('keeps Node to the command line', () => {
    const outside = edges.filter(
      ({ from, to }) => to.startsWith('node:') && !from.startsWith('src/cli/'),
    );
    expect(outside.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('ships no parser, schema or Node module to the learner, and no page of anyone else', () => {
    const shipped = [...reachable(['src/app/main.tsx'], (edge) => !edge.typeOnly)];
    const heavy = shipped.filter((name) =>
      /^(zod|jsonc-parser|node:|mdast|fflate)|^src\/case\/(?!types\.ts|rich-text\.ts)|^src\/guidance\/(schema|parse|read-)/.test(
        name,
      ),
    );
    expect(heavy).toEqual([]);
    const others = shipped.filter((name) => /^src\/(dev|local-lms|authoring|cli)\//.test(name));
    expect(others).toEqual([]);
    expect(shipped).toContain('src/machine/case-machine.ts');
  });
});

describe('the source files', () => {
  it('stay under 250 lines, or say why in their head comment', () => {
    const long = files.filter((file) => {
      const text = textOf(file);
      return text.split('\n').length > 250 && !text.slice(0, 600).includes('Long because');
    });
    expect(long).toEqual([]);
  });
});
