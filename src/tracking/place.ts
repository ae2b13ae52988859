/**
 * Where the learner is, as an LMS keeps it. Nowhere has a mark of its own: some run-times refuse an empty `cmi.location`
 * (scorm-again answers 406), and the place that was written before would stand.
 */
export function placeKept(location: string): string {
  return location === '' ? '-' : location;
}
