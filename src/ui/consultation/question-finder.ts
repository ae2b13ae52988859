/** Finding the question someone has in mind, by a word of it or by the whole sentence that they would say. */
import type { Enquiry } from '../../case/types.ts';
import { distanceFrom, tokensOf, withPairs } from '../parts/finding.ts';
import { idleWords } from './question-words.ts';

/** What can be found: a question as a case has it. */
export type Question = Pick<Enquiry, 'id' | 'label' | 'synonyms' | 'category'>;

/** Ids of the questions that fit, the best first; null while nothing is typed that tells what is meant. */
export type QuestionFinder = (text: string) => readonly string[] | null;

/**
 * Prepares an appointment's questions for finding. More of the telling words found goes before fewer; then the label
 * before a synonym, before what had to be forgiven, before the heading. A word that no question has hides none.
 */
export function questionFinder(questions: readonly Question[]): QuestionFinder {
  const entries = questions.map(findable);
  return (text) => {
    const typed = tokensOf(text).filter((token) => token.length > 1);
    const telling = typed.filter(tells);
    const found = entries
      .map((entry) => ({ id: entry.id, fit: fitOf(entry, telling) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit)
      .map(({ id }) => id);
    if (found.length > 0) return found;
    const plain = entries.filter((entry) => holdsPlainly(entry, typed)).map(({ id }) => id);
    if (plain.length > 0) return plain;
    return telling.every(couldBecomeIdle) ? null : [];
  };
}

interface Findable {
  readonly id: string;
  readonly label: readonly string[];
  readonly synonyms: readonly string[];
  readonly category: readonly string[];
  /** Label and synonyms of which no word tells: "How have you been?" */
  readonly idle: readonly (readonly string[])[];
}

function findable({ id, label, synonyms, category = '' }: Question): Findable {
  const phrases = [label, ...synonyms].map(tokensOf);
  return {
    id,
    label: tellingWords(label),
    synonyms: synonyms.flatMap(tellingWords),
    category: tellingWords(category),
    idle: phrases.filter((phrase) => !phrase.some(tells)),
  };
}

function tells(token: string): boolean {
  return token.length > 1 && !idleWords.has(token);
}

/** Letters that stand alone count as half of a pair: "xray" finds "X-ray". */
function tellingWords(text: string): readonly string[] {
  return withPairs(tokensOf(text).filter((token) => !idleWords.has(token)));
}

/** Any count of words found outweighs how well they were. */
const word = 1000;

function fitOf(entry: Findable, telling: readonly string[]): number {
  return telling
    .map((token) => fitOfWord(entry, token))
    .reduce((sum, fit) => sum + (fit === 0 ? 0 : word + fit), 0);
}

function fitOfWord({ label, synonyms, category }: Findable, token: string): number {
  if (distanceFrom([token], label) === 0) return 4;
  if (distanceFrom([token], synonyms) === 0) return 3;
  const own = [...label, ...synonyms];
  if (sharesStem(token, own) || distanceFrom([token], own) !== null) return 2;
  return distanceFrom([token], category) === null ? 0 : 1;
}

/** "sleeping" finds "sleep", and "losing" finds "loss": an English ending may differ where three letters are left. */
function sharesStem(token: string, words: readonly string[]): boolean {
  const stem = token.replace(/(ing|ed|er|es|s|ness|less|ful)$/, '');
  return stem !== token && stem.length >= 3 && words.some((each) => each.startsWith(stem));
}

/** A question without a telling word is found once all its words are typed. */
function holdsPlainly({ idle }: Findable, typed: readonly string[]): boolean {
  return idle.some((phrase) => phrase.length > 1 && phrase.every((token) => typed.includes(token)));
}

/** "hav" is on its way to "have", and not yet a word that no question goes by. */
function couldBecomeIdle(token: string): boolean {
  return [...idleWords].some((idle) => idle.startsWith(token));
}
