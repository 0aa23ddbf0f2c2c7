import type { ProblemTexts } from './problem-texts.js';

type Status = 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** The status of an error response, and the text that the officer reads. */
export interface Problem {
  readonly status: Status;
  readonly text: keyof ProblemTexts;
}

/**
 * Maps error codes to responses; a star matches any part of a code. The first matching row counts; a code without a
 * row is a fault of the server. The README shows the same table.
 */
export const problemTable: readonly (readonly [string, Status, keyof ProblemTexts])[] = [
  // Aduan's
  ['input-invalid', 422, 'check-input'],
  ['unknown-kind', 422, 'check-input'],
  ['article-personal-data', 422, 'no-personal-data'],
  ['case-without-conversation', 422, 'nowhere-to-send'],
  ['transition-refused', 422, 'not-possible-now'],
  ['forbidden', 403, 'not-permitted'],
  ['access-expired', 403, 'access-over'],
  ['*-not-found', 404, 'not-found'],
  ['erasure-refused', 409, 'must-stay'],
  ['ticket-claimed', 409, 'claimed'],
  ['foreign-id-known', 409, 'changed-meanwhile'],
  ['search-off', 409, 'by-number-alone'],
  ['search-too-many', 429, 'wait'],
  ['store-conflict', 409, 'changed-meanwhile'],
  ['store-*', 503, 'try-later'],
  ['desk-closed', 503, 'try-later'],
  // this server's
  ['no-session', 401, 'sign-in-first'],
  ['wrong-credentials', 401, 'wrong-credentials'],
  ['no-phone-number', 422, 'no-phone-number'],
  ['link-used', 401, 'link-used'],
  ['csrf', 403, 'load-again'],
  ['too-many-tries', 429, 'wait'],
  ['sign-in-busy', 429, 'busy'],
  ['too-many-streams', 429, 'close-windows'],
  ['body-too-large', 413, 'too-large'],
];

/** The response for an error code. */
export function problemOf(code: string): Problem {
  const row = problemTable.find(([pattern]) => matches(pattern, code));
  if (row === undefined) return { status: 500, text: 'our-fault' };
  const [, status, text] = row;
  return { status, text };
}

function matches(pattern: string, code: string): boolean {
  const [head = '', tail] = pattern.split('*');
  return tail === undefined ? code === head : code.startsWith(head) && code.endsWith(tail);
}
