import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { SayAbout } from '../../i18n/about-words.ts';
import type { SelfTest } from '../../tracking/self-test/self-test.ts';
import { symptoms } from './symptoms.ts';

/** How many checks came out in each way. */
export function countsOf({ checks }: SelfTest) {
  const counts = { problem: 0, note: 0, fine: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

/** The self-test as text for a support ticket, in English: `say` speaks it. */
export function reportText(test: SelfTest, settings: PackageSettings, say: SayAbout): string {
  const lines = test.checks.flatMap(({ id, verdict, value, means }) => {
    const symptom = means && symptoms[means];
    return [
      `[${say(`verdict.${verdict}`)}] ${say(`check.${id}`)}: ${value}`.replace(/: $/, ''),
      ...(means ? [`    ${say(`means.${means}`)}`] : []),
      ...(symptom ? [`    ${say('test.see')} ${symptom}`] : []),
    ];
  });
  return [
    `Referwise self-test: ${settings.id} ${settings.version}, ${new Date(test.at).toISOString()}`,
    say('test.result', countsOf(test)),
    '',
    ...lines,
    '',
    ...test.answers,
  ].join('\n');
}
