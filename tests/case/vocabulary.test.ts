import { expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { type Module, moduleSchema } from '../../src/case/module-schema.ts';
import { type ParsedCase, parseCase, parseCodes } from '../../src/case/parse.ts';
import { caseSchema } from '../../src/case/schema.ts';
import type { Case, Codes, Option } from '../../src/case/types.ts';
import { guidanceSchema, ruleSchema } from '../../src/guidance/schema.ts';
import type { Guidance, RuleAction } from '../../src/guidance/types.ts';
import type { Parsed } from '../../src/source/read-with-schema.ts';
import type { Result } from '../../src/source/result.ts';
import { smallWith } from '../authoring/fixtures.ts';

type OptionAction = NonNullable<Option['action']>['action'];

it('lets options do what rules call for, and besides refer without a site and reassure', () => {
  expectTypeOf<OptionAction>().toEqualTypeOf<
    Exclude<RuleAction, 'process'> | 'non_site_specific_referral' | 'reassure'
  >();
  const actions = [...ruleSchema.shape.action.options, 'non_site_specific_referral', 'reassure'];
  const refused = actions.filter((action) => {
    const text = smallWith('"action": "primary_care_test"', `"action": "${action}"`);
    return !parseCase(text, 'case.json').ok;
  });
  expect(refused).toEqual(['process']);
});

it('gives what the declared types say', () => {
  expectTypeOf(parseCase).returns.toEqualTypeOf<Result<ParsedCase>>();
  expectTypeOf<ParsedCase['value']>().toEqualTypeOf<Case>();
  expectTypeOf(parseCodes).returns.toEqualTypeOf<Result<Parsed<Codes>>>();
  expectTypeOf<z.output<typeof caseSchema>>().toExtend<Case>();
  expectTypeOf<z.output<typeof moduleSchema>>().toExtend<Module>();
  expectTypeOf<z.output<typeof guidanceSchema>>().toExtend<Guidance>();
  expect([caseSchema, moduleSchema, guidanceSchema].every((each) => each.description)).toBe(true);
});
