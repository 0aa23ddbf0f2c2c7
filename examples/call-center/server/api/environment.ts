import type { Officer } from '../accounts/officer.js';

/** What the routes of the officer API know of the request: who asks, and in which session. */
export interface OfficerEnvironment {
  Variables: { officer: Officer; session: string };
}
