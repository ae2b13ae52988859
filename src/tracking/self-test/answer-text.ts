import type { ErrorTable } from '../edition.ts';
import type { HeardCall } from '../heard-call.ts';
import type { Launch } from '../types.ts';

/** Makes what an LMS said fit for a report that goes to strangers. */
export type Redact = (text: string) => string;

/** SCORM's own words and small numbers: nobody's, whatever the learner is called. */
const known =
  /^(|true|false|normal|browsed?|review|credit|no-credit|ab-initio|resume|not attempted|incomplete|completed|passed|failed|unknown|no error|-?\d{1,3}(\.\d+)?)$/i;

/** What stands in the place of what is left out. */
const gone = '…';

/** Longer runs of letters and digits than words are made of: saved state, keys, tokens. */
const token = /[\w-]{24,}/g;
const most = 160;

/**
 * Leaves out who the learner is, what was saved, addresses and the server's name. LMSs put all of these into error texts.
 */
export function redactor({ learner, suspendData }: Launch, ...others: readonly string[]): Redact {
  const names = [learner.id, learner.name, ...learner.name.split(/[\s,.]+/)];
  const secrets = [...names, suspendData, ...others]
    .map((it) => it.trim())
    .filter((it) => it.length > 2)
    .toSorted((a, b) => b.length - a.length);
  return (text) => {
    if (known.test(text)) return text;
    const plain = secrets
      .reduce((rest, secret) => rest.replace(anyCase(secret), gone), text)
      .replace(/\S*(\/\/|@)\S*/g, gone)
      .replace(token, gone)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    return plain.length > most ? `${plain.slice(0, most)}…` : plain;
  };
}

/** Where nobody said who the learner is, any text may name them: all that is not known to be harmless is left out. */
export function redactAll(text: string): string {
  return known.test(text) ? text : gone;
}

/** An error's number, and what the standard says it means. An LMS may answer anything in its place. */
export function errorText(code: string, { meanings }: Pick<ErrorTable, 'meanings'>): string {
  const meaning = meanings.get(code);
  if (meaning !== undefined) return `error ${code} (${meaning})`;
  return /^([\d]{1,4}|exception|too-long)$/.test(code) ? `error ${code}` : 'no error number';
}

/** In capitals or not. A name of letters is a word of its own: Ann is not to be found in "cannot". */
function anyCase(secret: string): RegExp {
  const escaped = secret.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const isWord = /^\p{L}+$/u.test(secret);
  return new RegExp(isWord ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped, 'giu');
}

/** An answer as it came, quotes telling "true" from true; "threw …" where the call did not answer. */
export function answerText({ value, threw }: HeardCall, redact: Redact): string {
  try {
    if (threw) return `threw ${redact(String(value))}`;
    if (typeof value === 'string') return JSON.stringify(redact(value));
    return typeof value === 'object' && value !== null ? 'an object' : redact(String(value));
  } catch {
    return 'something that cannot be shown';
  }
}
