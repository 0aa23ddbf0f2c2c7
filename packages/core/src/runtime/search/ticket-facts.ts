import { unknownNames } from '../../catalogue/desk-names.js';
import type { Label } from '../../ports/label.js';
import { wordsOf } from '../../search/words-of.js';
import { numberKey } from '../../store/number-key.js';
import type { SearchTerm } from '../../store/search.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';

/** A shorter prefix would match too many words. */
const minPrefixLength = 3;

/**
 * The words of a ticket's facts, without the citizen's text: its number, foreign ids, subject and cooperative, the
 * names of place and category in both languages, and its channel.
 *
 * @param subject - in the form that may be stored or shown
 */
export function factWords(
  { categories, names }: Pick<Runtime, 'categories' | 'names'>,
  ticket: Ticket,
  subject: string | null,
): ReadonlySet<string> {
  const { category, channel, cooperative, foreignIds, number, region } = ticket;
  const places = [region, cooperative?.villageCode].flatMap((code) => (code ? [code] : []));
  const labels: readonly Label[] = [
    ...places.map((code) => names.region(code)).filter((name) => name !== unknownNames.region),
    ...(category === null ? [] : (categories?.path(category) ?? []).map(({ label }) => label)),
  ];
  const texts = [
    number,
    numberKey(number),
    ...foreignIds.map(({ id }) => id),
    subject ?? '',
    cooperative?.name ?? '',
    ...labels.flatMap(({ en, id }) => [id, en]),
    channel,
  ];
  return wordsOf(texts.join(' '));
}

/** Whether a word of a query also matches as a prefix. */
function isBeginning(word: string): boolean {
  return word.length >= minPrefixLength;
}

/** Whether each of the words is one of the facts, or a prefix of one. */
export function speaksOf(facts: ReadonlySet<string>, words: Iterable<string>): boolean {
  return [...words].every(
    (word) =>
      facts.has(word) || (isBeginning(word) && [...facts].some((fact) => fact.startsWith(word))),
  );
}

/** The first letter of a term names its index: `f` = facts, in clear; `w` = words, under a key. */
export const factTerm = (fact: string) => `f${fact}`;

/** The fact terms that a word matches. */
export function factTerms(word: string): readonly SearchTerm[] {
  return [{ term: factTerm(word), ...(isBeginning(word) && { prefix: true }) }];
}

/**
 * Whether a term is a fact with a digit. Numbers of tickets, letters and other systems are never too common to search
 * for.
 */
export function isFactWithDigits(term: string): boolean {
  return /^f.*\d/.test(term);
}
