import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileNames, profileOf } from '../../src/authoring/profiles.ts';
import { withProfilesTable } from '../../src/authoring/profiles-table.ts';

const guide = readFileSync('docs/lms-admin.md', 'utf8');

it('prints in the administrator’s guide what the data says of every LMS', () => {
  expect(withProfilesTable(guide)).toBe(guide);
  for (const name of profileNames) {
    const { name: title, standards, layouts, zip } = profileOf(name);
    const editions = standards.value.map((it) => `\`${it}\``).join(', ');
    expect(guide).toContain(`| ${title} | \`${name}\` | ${editions} | `);
    expect(guide).toContain(layouts.why);
    if (zip.value !== null) expect(guide).toContain(zip.why);
  }
});

it('mends a table that says something else', () => {
  const wrong = guide.replace(
    '| Docebo | `docebo` | `scorm12`',
    '| Docebo | `docebo` | `scorm2004-4`',
  );
  expect(wrong).not.toBe(guide);
  expect(withProfilesTable(wrong)).toBe(guide);
});

it('leaves a page without a place for it as it is', () => {
  expect(withProfilesTable('# Another page\n')).toBe('# Another page\n');
});
