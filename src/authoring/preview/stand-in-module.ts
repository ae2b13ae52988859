import type { Module } from '../../case/module-schema.ts';

/** What a module says where there is no `module.json`, or none that could be read, so that its cases can be played all the same. */
export function standInModule(slugs: readonly string[]): Module {
  return {
    formatVersion: 1,
    id: 'preview',
    version: '0.0.0',
    title: 'Cases without a module',
    passMark: 70,
    finalStatus: 'completed',
    weights: { gathering: 25, judgement: 25, 'safety-netting': 25, communication: 25 },
    mode: 'learn',
    languages: ['en'],
    contact: { name: 'The author', email: 'author@example.org' },
    cases: slugs,
  };
}
