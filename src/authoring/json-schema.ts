import * as z from 'zod';
import { moduleSchema } from '../case/module-schema.ts';
import { caseFileSchema } from '../case/schema.ts';
import { guidanceSchema } from '../guidance/schema.ts';

/**
 * The JSON Schemas by file name, for completion and hover text in editors. They describe files as written. Draft 7,
 * because VS Code knows it best; descriptions beside a `$ref` are wrapped in `allOf`, as draft 7 wants.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'case.schema.json': generated(caseFileSchema),
    'guidance.schema.json': generated(guidanceSchema),
    'module.schema.json': generated(moduleSchema),
  };
}

function generated(schema: z.ZodType): string {
  const generated = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(generated, null, 2)}\n`;
}
