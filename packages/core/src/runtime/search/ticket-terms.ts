import type { SearchTerm } from '../../store/search.js';
import { isBeginning } from './ticket-facts.js';

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
