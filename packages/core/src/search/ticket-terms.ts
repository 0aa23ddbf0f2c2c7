import type { Desk } from '../runtime/desk.js';
import type { SearchTerm } from '../store/search.js';
import type { Ticket } from '../ticket/ticket.js';
import { factWords, isBeginning } from './ticket-facts.js';
import { wordsOf } from './words-of.js';

/** The first letter of a term says which index it is of: `f` = facts, in clear. */
const term = (fact: string) => `f${fact}`;

/**
 * What a ticket is found by. Of its subject only words that its masked form still shows: a masker puts others in the place of
 * what it takes, and those are no words of the citizen.
 */
export function ticketTerms(
  desk: Pick<Desk, 'categories' | 'masker' | 'names'>,
  ticket: Ticket,
  subject: string | null,
): readonly string[] {
  const words = wordsOf(subject ?? '');
  const masked = wordsOf(subject === null ? '' : desk.masker.mask(subject));
  const shown = [...words].filter((word) => masked.has(word));
  return [...factWords(desk, ticket, shown.join(' '))].map(term);
}

/** The terms of which a ticket must have one to be found by a word. */
export function wordTerms(word: string): readonly SearchTerm[] {
  return [{ term: term(word), ...(isBeginning(word) && { prefix: true }) }];
}
