import { type ProfileName, profileNames, profileOf } from './profiles.ts';

const begins = /<!-- profiles: [^\n]*-->\n/;
const ends = '<!-- /profiles -->';

/** The page with the table of LMSs in its place, as the data has it; unchanged where the page has no place for one. */
export function withProfilesTable(page: string): string {
  const begin = begins.exec(page);
  const end = page.indexOf(ends);
  if (begin === null || end < 0) return page;
  return `${page.slice(0, begin.index)}${begin[0]}\n<!-- prettier-ignore-start -->\n\n${profilesTable()}\n<!-- prettier-ignore-end -->\n\n${page.slice(end)}`;
}

/** Every profile with its settings, and why each is as it is, as Markdown. */
function profilesTable(): string {
  const rows = profileNames.map((name) => {
    const { name: title, standards, layouts } = profileOf(name);
    const cells = [title, `\`${name}\``, words(standards.value), words(layouts.value)];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    '| LMS | `--profile` | editions, the first first | layouts |',
    '| --- | --- | --- | --- |',
  ];
  return `${[...head, ...rows].join('\n')}\n\n${profileNames.map(reasons).join('\n')}`;
}

function reasons(name: ProfileName): string {
  const profile = profileOf(name);
  const { standards, layouts, finalStatus, suspendData, zip, window } = profile;
  const limit = zip.value === null ? '' : ` ${zip.why}`;
  return [
    `**${profile.name}**\n`,
    `- Editions: ${standards.why}`,
    `- Layouts: ${layouts.why}`,
    `- Status in SCORM 1.2, \`${finalStatus.value}\`: ${finalStatus.why}`,
    `- Room: saved state up to ${suspendData.value.toLocaleString('en-GB')} characters. ${suspendData.why}${limit}`,
    `- Window: ${window.value} ${window.why}\n`,
  ].join('\n');
}

function words(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
