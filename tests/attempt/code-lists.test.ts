import { expect, it } from 'vitest';
import { codeLists, codesFromLists } from '../../src/attempt/code-lists.ts';
import { tinyCase, tinyCodes } from '../support/tiny-case.ts';

it('gives a case its permanent numbers back', () => {
  expect(codesFromLists(tinyCase, codeLists(tinyCase, tinyCodes))).toEqual(tinyCodes);
});

it('leaves out the numbers of ids that are gone, and keeps the others as they were', () => {
  const { 'ask-sleep': _gone, ...enquiries } = tinyCodes.enquiries;
  const older = { ...tinyCodes, enquiries: { ...enquiries, 'ask-long-gone': 9, 'ask-sleep': 17 } };
  const lists = codeLists(tinyCase, older);
  expect(lists.enquiries).toEqual([0, 17, 2, 3, 4]);
  expect(codesFromLists(tinyCase, lists).enquiries).toEqual({ ...enquiries, 'ask-sleep': 17 });
});

it('refuses a case with an id that has no number', () => {
  const { kit: _missing, ...investigations } = tinyCodes.investigations;
  expect(() => codeLists(tinyCase, { ...tinyCodes, investigations })).toThrow(
    /"kit" has no permanent number/,
  );
});
