import { type ProblemTexts, problemTexts } from '../catalogue/problem-texts.js';
import type { Label } from './model.js';

/** The text for an error code; a star matches any part of a code. The first matching row counts. */
const rows: readonly (readonly [code: string, text: keyof ProblemTexts])[] = [
  ['input-invalid', 'check-input'],
  ['unknown-kind', 'check-input'],
  ['knowledge-personal-data', 'no-personal-data'],
  ['case-without-conversation', 'nowhere-to-send'],
  ['transition-refused', 'not-possible-now'],
  ['forbidden', 'not-permitted'],
  ['access-expired', 'access-over'],
  ['*-not-found', 'not-found'],
  ['erasure-refused', 'must-stay'],
  ['organization-claimed', 'claimed'],
  ['foreign-id-known', 'changed-meanwhile'],
  ['search-off', 'by-number-alone'],
  ['search-too-many', 'wait'],
  ['store-conflict', 'changed-meanwhile'],
  ['store-*', 'try-later'],
  ['directory-*', 'try-later'],
  ['desk-closed', 'try-later'],
  ['not-signed-in', 'sign-in-first'],
  ['wrong-credentials', 'wrong-credentials'],
  ['link-used', 'link-used'],
  ['session-locked', 'sign-in-first'],
  ['account-ended', 'access-over'],
  ['not-a-member', 'access-over'],
  ['csrf', 'load-again'],
  ['too-many-tries', 'wait'],
  ['too-many-requests', 'wait'],
  ['sign-in-busy', 'busy'],
  ['too-many-streams', 'close-windows'],
  ['body-too-large', 'too-large'],
  ['*', 'our-fault'],
];

/** The part of a server's refusal that decides the text. */
export interface Refused {
  readonly code: string;
  readonly issues?: unknown;
}

/** Text for an officer; null for a response without a code, which is not from our server. */
export function problemText({ code, issues }: Refused): Label | null {
  if (code === 'unknown') return null;
  if (isAbout('assignee', issues)) return problemTexts['not-for-officer'];
  if (isAbout('contact', issues)) return problemTexts['no-phone-number'];
  const [, text] = rows.find(([pattern]) => fits(pattern, code)) ?? ['', 'our-fault' as const];
  return problemTexts[text];
}

/** Whether the problem concerns a field: an officer who cannot be assigned the ticket, an invalid contact. */
function isAbout(field: string, issues: unknown): boolean {
  return Array.isArray(issues) && issues.some(({ path }) => path?.[0] === field);
}

function fits(pattern: string, code: string): boolean {
  const [head = '', tail] = pattern.split('*');
  return tail === undefined ? code === head : code.startsWith(head) && code.endsWith(tail);
}
