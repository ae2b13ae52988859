import { parseCase, parseCodes, parseModule, parseModuleCodes } from '../case/parse.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { codesText, updateCodes, updateModuleCodes } from './codes.ts';
import { jsonSchemas } from './json-schema.ts';
import { findMaterial } from './material.ts';
import { inside, nameOf, parentOf } from './paths.ts';
import { companion } from './shelf.ts';
import { withProfilesTable } from './profiles-table.ts';
import { rulesPage } from './rules-page.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** A file as it should be, and whether it is so already. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  readonly fresh: boolean;
}

/** Every generated file of a cases folder that can be worked out, and why others can't. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Works out what is generated in a cases folder: the JSON Schemas and each `codes.json`; and in the docs folder, where one is
 * named, the list of codes and the administrator's table of LMSs. Numbers that were given stay; a `codes.json` that can't be read is reported, never replaced.
 */
export function generate(
  files: VirtualFiles,
  folder: string,
  docs: string | null = null,
): Generated {
  const problems: Diagnostic[] = [];
  const material = findMaterial(files, [folder]);

  const schemas = Object.entries(jsonSchemas()).map(([name, text]) =>
    generatedFile(inside(folder, name), text),
  );
  const cases = material.cases
    .filter((file) => nameOf(file) === 'case.json')
    .flatMap((file) => {
      const path = inside(parentOf(file), 'codes.json');
      const subject = companion(files, file, parseCase, problems);
      const codes = companion(files, path, parseCodes, problems);
      if (subject.kind !== 'read' || codes.kind === 'unreadable') return [];
      const existing = codes.kind === 'read' ? codes.parsed.value : undefined;
      return [generatedFile(path, codesText(updateCodes(subject.parsed.value, existing)))];
    });
  const modules = material.modules.flatMap((file) => {
    const path = inside(parentOf(file), 'codes.json');
    const subject = companion(files, file, parseModule, problems);
    const codes = companion(files, path, parseModuleCodes, problems);
    if (subject.kind !== 'read' || codes.kind === 'unreadable') return [];
    const existing = codes.kind === 'read' ? codes.parsed.value : undefined;
    return [generatedFile(path, codesText(updateModuleCodes(subject.parsed.value, existing)))];
  });
  const guide = docs === null ? '' : inside(docs, 'lms-admin.md');
  const guideText = docs === null ? null : files.read(guide);
  const pages = [
    ...(docs === null ? [] : [generatedFile(inside(docs, 'rules.md'), rulesPage())]),
    ...(guideText === null
      ? []
      : [generatedFile(guide, withProfilesTable(guideText.replaceAll('\r\n', '\n')))]),
  ];
  return { files: [...schemas, ...modules, ...cases, ...pages], problems };

  function generatedFile(path: string, text: string): GeneratedFile {
    return { path, text, fresh: files.read(path)?.replaceAll('\r\n', '\n') === text };
  }
}
