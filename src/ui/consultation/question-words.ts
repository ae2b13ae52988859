/**
 * Words of a question that don't tell what it is about, as `tokensOf` writes them (no apostrophes). Words of one letter
 * never do. Short words that have a meaning of their own in a consultation ("off", "long", "take", "faint") are not here.
 */
const english = `
  about all also am an and any anyone anything are as ask at be been being bit but by can could did do does done dont for
  from get gets getting going got had has have having he her him his hes how hows ive if im in is it its just lately like
  many may me might more much must my no not notice noticed now of on or other our please problem problems recently she so
  some still tell than that thats the their them then there theres these they thing things this to trouble troubles us very
  was wasnt we well were what whats when where which who whos whose why will with would yes you youd your youre yours youve
`;

const welsh = `
  ac ar beth bod chi ei eich eu fod gan gennych gyda gydach mae neu oedd oes pam pryd pwy rydych sut sydd unrhyw wedi wnaeth
  ydych ydy yn yr yw
`;

/** Words that say nothing about which question is meant, in English and Welsh. */
export const idleWords: ReadonlySet<string> = new Set(`${english} ${welsh}`.trim().split(/\s+/));
