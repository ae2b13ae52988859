import { describe, expect, it } from 'vitest';
import { checkWith, smallWith } from './fixtures.ts';

const features = '[{ "feature": "change_in_bowel_habit" }]';
const twoWays =
  '[{ "when": { "elicited": "bowel-habit" }, "to": "found-early" }, { "to": "found-in-time" }]';

/** What someone writes who has read no reference, and what helps them. */
describe('the remedy', () => {
  it.each([
    ['"checkedOn": "2026-11-20"', '"checkedOn": "20/11/2026"', 'Write "2026-11-20".'],
    ['"id": "holidays"', '"id": "Holidays abroad"', 'Write "holidays-abroad".'],
    [
      '"https://www.nice.org.uk/guidance/ng12"',
      '"www.nice.org.uk"',
      'Write "https://www.nice.org.uk".',
    ],
    ['"age": 61', '"age": "61 years"', 'Write the number alone, without quotation marks: 61.'],
    ['"age": 61', '"age": 300', 'Write a number from 18 to 110.'],
    ['"authors": ["Test author"]', '"authors": []', 'Add to the list until it has 1 or more.'],
    ['"label": "Reassure"', '"label": ""', 'Write something here.'],
    [features, '["change_in_bowel_habit"]', 'Keys that can stand in it: "feature"'],
    [twoWays, twoWays.slice(1, twoWays.indexOf('}, {') + 1), 'Put it in square brackets'],
    ['{ "elicited": "bowel-habit" }, "to"', '"bowel-habit", "to"', '"elicited", "ordered"'],
    [
      '{ "reported": "fit" }',
      '{ "reported": "fit", "ordered": "fit" }',
      'under "all": [{ … }, { … }]',
    ],
    [
      '["crc-fit-offer"]',
      '["1.3.1"]',
      'Rules are cited by their id, which stays when numbers move: "crc-fit-offer".',
    ],
    ['**offer**', '<b>offer</b>', 'Take the < > out. Write *word* for emphasis'],
    ['"label": "Reassure"', '"label": "<i>Reassure</i>"', 'Keep the words, and take the rest out.'],
  ])('for %s as %s: %s', (from, to, words) => {
    const { findings } = checkWith({ 'a/case.json': smallWith(from, to) }, ['a']);
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(findings[0]?.remedy).toContain(words);
  });
});
