import { describe, expect, it } from 'vitest';
import { checkWith, invalidFixture, invalidFixtures } from './fixtures.ts';

/** Where the one finding of each case in `fixtures/cases/invalid` stands; its code is how the file's name begins. */
const places: Readonly<Record<string, string>> = {
  'contradicting-value': '58:39',
  'contradicting-value-told': '62:60',
  'damaged-media': '101:40',
  'day-goes-back': '158:67',
  'duplicate-id': '87:17',
  'duplicate-id-option': '161:17',
  'duplicate-id-vignette': '41:15',
  'duplicate-key': '148:7',
  'endless-loop': '136:13',
  'malformed-value-date': '18:15',
  'malformed-value-id': '87:17',
  'malformed-value-media': '101:40',
  'markup-in-text': '197:16',
  'markup-in-text-line': '116:20',
  'missing-alternative': '101:13',
  'missing-alternative-captions': '101:13',
  'missing-alternative-empty': '101:67',
  'missing-alternative-portrait': '19:100',
  'missing-alternative-transcript': '101:13',
  'missing-default': '158:22',
  'missing-default-too-early': '48:9',
  'missing-key': '86:9',
  'missing-key-of-group': '19:3',
  'missing-key-vignette-kind': '1:1',
  'missing-media': '101:40',
  'missing-key-reviewer': '14:3',
  'missing-rationale': '124:9',
  'missing-rationale-blank': '129:24',
  'missing-rationale-vignette': '40:7',
  'missing-recommendation': '113:7',
  'missing-recommendation-vignette': '31:5',
  'missing-requirement': '113:7',
  'premature-reassurance': '127:11',
  'syntax-comment': '67:3',
  'syntax-leading-zero': '51:20',
  'syntax-missing-bracket': '204:3',
  'syntax-missing-colon': '177:15',
  'syntax-missing-comma': '26:5',
  'syntax-missing-quote': '71:16',
  'syntax-python-words': '111:19',
  'syntax-quote-in-text': '141:27',
  'syntax-single-quotes': '26:16',
  'syntax-smart-closing-quote': '26:16',
  'syntax-smart-quotes': '26:16',
  'syntax-trailing-comma': '19:98',
  'syntax-unquoted-key': '177:7',
  'syntax-wrong-bracket': '121:27',
  'uncited-departure': '153:11',
  'unexplained-departure': '156:53',
  'unknown-format': '3:20',
  'unknown-key': '111:7',
  'unknown-key-for-missing': '128:11',
  'unknown-key-in-condition': '158:32',
  'unknown-key-in-next': '158:61',
  'unknown-key-vignette': '46:9',
  'unknown-rule': '120:21',
  'unknown-rule-version': '13:42',
  'unknown-rule-vignette': '38:19',
  'unknown-target': '122:19',
  'unknown-target-elicited': '158:44',
  'unknown-target-in-list': '158:92',
  'unknown-target-option': '166:74',
  'unknown-target-order': '121:22',
  'unknown-target-series': '59:92',
  'unknown-value': '195:16',
  'unknown-value-action': '153:33',
  'unknown-value-feature': '75:89',
  'unknown-value-kind': '135:15',
  'unknown-value-vignette': '4:11',
  'unmet-requirement': '130:11',
  'unreachable-step': '183:13',
  'unsafe-media': '101:40',
  'unsafe-requirement': '126:11',
  'unsupported-recommendation': '117:11',
  'unused-media': '5:9',
  'value-out-of-range': '98:22',
  'value-out-of-range-empty-text': '99:20',
  'value-out-of-range-one-option': '113:7',
  'wrong-type': '19:51',
  'wrong-type-next': '142:15',
};

describe('an invalid case', () => {
  it.each(invalidFixtures())('%s gives the one finding its name says, where it is', (file) => {
    const report = checkWith(invalidFixture(file), ['loose']);
    const name = file.replace('.json', '');
    expect(report.findings.map(({ line, column }) => `${line}:${column}`)).toEqual([places[name]]);
    const code = report.findings[0]?.code ?? '';
    expect(name === code || name.startsWith(`${code}-`)).toBe(true);
  });

  it.each(invalidFixtures())('%s is explained in sentences that say what to do', (file) => {
    const report = checkWith(invalidFixture(file), ['loose']);
    for (const { message, remedy } of report.findings) {
      expect(message).toMatch(/^(["A-Z\]}]|ng12@).*\.$/su);
      expect(remedy).toMatch(/^[A-Z]/u);
      expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|Invalid input|zod/iu);
    }
  });
});

describe('what a finding suggests', () => {
  it.each([
    ['unknown-key', 'Did you mean "estimate"?'],
    ['unknown-key-in-condition', 'Did you mean "elicited"?'],
    ['unknown-value', 'Did you mean "harm"?'],
    ['unknown-value-kind', 'Did you mean "appointment"?'],
    ['unknown-value-feature', 'Did you mean "change_in_bowel_habit"? Use one of "fatigue", '],
    ['unknown-value-feature', 'more, which your editor lists.'],
    ['unknown-target', 'Did you mean "second-visit"?'],
    ['unknown-target-order', 'Did you mean "fit"?'],
    ['unknown-rule', 'Did you mean "crc-fit-offer"?'],
    ['missing-media', 'Did you mean "hand.svg"?'],
    ['missing-alternative', 'what the picture shows'],
    ['wrong-type', 'Take the quotation marks away: 61'],
    ['missing-key', 'Add "minutes": a number. Minutes of the appointment this takes, in halves.'],
  ])('%s: %s', (name, words) => {
    const file = invalidFixtures().find((each) => each.replace('.json', '') === name) ?? '';
    const report = checkWith(invalidFixture(file), ['loose']);
    expect(report.findings[0]?.remedy).toContain(words);
  });
});
