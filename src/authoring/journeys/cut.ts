/**
 * Something that was not gone through whole, and the step in which. asking, ordering, acting, settling: what can be done there
 * in more ways than are tried. circling: the step leads back to itself and was entered as often as is followed. ways: more
 * ways come there, or part there, than are followed.
 */
export interface Cut {
  readonly step: string;
  readonly what: 'asking' | 'ordering' | 'acting' | 'settling' | 'circling' | 'ways';
}

/** What was left out, in words that follow the name of the step. */
export const cutWords: Readonly<Record<Cut['what'], string>> = {
  asking: 'there are more sets of questions than are tried',
  ordering: 'there are more sets of tests than are tried',
  acting: 'there are more ways to deal with the results than are tried',
  settling: 'there are more ways to put it together than are tried',
  circling: 'it leads back to itself, and is followed twice round',
  ways: 'more ways come here or part here than are followed',
};
