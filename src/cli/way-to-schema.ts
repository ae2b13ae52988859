import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The way from a case's folder to a JSON Schema, for its "$schema": the schema of the cases folder that it lies in, else that
 * of the project's cases.
 */
export function wayToSchema(name: string, from: string, folder: string, project: string): string {
  const own = join(folder, name);
  return relative(from, existsSync(own) ? own : join(project, name)).replaceAll('\\', '/');
}
