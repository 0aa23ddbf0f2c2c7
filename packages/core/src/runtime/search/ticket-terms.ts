import type { SearchTerm } from '../../store/search.js';
import { isBeginning } from './ticket-facts.js';

/** The first letter of a term says which index it is of: `f` = facts, in clear; `w` = words, under a key. */
export const factTerm = (fact: string) => `f${fact}`;

/** The terms of the facts of a ticket that a word finds. */
export function factTerms(word: string): readonly SearchTerm[] {
  return [{ term: factTerm(word), ...(isBeginning(word) && { prefix: true }) }];
}

/** Numbers of tickets, letters and other systems are never too common to be looked for. */
export function isFactWithDigits(term: string): boolean {
  return /^f.*\d/.test(term);
}
