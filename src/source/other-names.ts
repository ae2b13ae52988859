import * as z from 'zod';

/** What people call the values of a list in words of their own. */
export interface OtherNames {
  /** The values that are called so; none where no one calls any so. */
  valuesCalled(word: string): readonly string[];
}

/** What a schema's parts know of other names for their values: `name.register(otherNames, { valuesCalled })`. */
export const otherNames = z.registry<OtherNames>();
