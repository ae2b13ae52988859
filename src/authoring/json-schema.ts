import * as z from 'zod';
import { moduleSchema } from '../case/module-schema.ts';
import { caseFileSchema } from '../case/schema.ts';
import { translationSchema } from '../case/schema-translation.ts';
import { guidanceFileSchema } from '../guidance/schema.ts';
import { meaningsOf } from './meanings-of.ts';

/**
 * The JSON Schemas by file name, for completion and hover text in editors. They describe files as written. Draft 7,
 * because VS Code knows it best; descriptions beside a `$ref` are wrapped in `allOf`, as draft 7 wants.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'case.schema.json': generated(caseFileSchema),
    'guidance.schema.json': generated(guidanceFileSchema),
    'module.schema.json': generated(moduleSchema),
    'translation.schema.json': generated(translationSchema),
  };
}

function generated(schema: z.ZodType): string {
  const generated = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => explainWords(jsonSchema),
  });
  return `${JSON.stringify(generated, null, 2)}\n`;
}

/** Where words of the guideline stand, as values or as keys, each gets its meaning; `enumDescriptions` is VS Code's. */
function explainWords(schema: z.core.JSONSchema.BaseSchema): void {
  const meanings = meaningsOf(schema.enum ?? []);
  if (meanings !== null) schema['enumDescriptions'] = meanings;

  const { propertyNames: names, additionalProperties: value } = schema;
  if (typeof names !== 'object' || typeof value !== 'object') return;
  const keys = names.enum ?? [];
  const descriptions = meaningsOf(keys);
  if (descriptions === null) return;
  schema.properties = Object.fromEntries(
    keys.map((key, index) => [String(key), { ...value, description: descriptions[index] ?? '' }]),
  );
  schema.additionalProperties = false;
  delete schema.propertyNames;
}
