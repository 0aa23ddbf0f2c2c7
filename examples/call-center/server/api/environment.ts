import type { Officer } from '../accounts/officer.js';

/** What the routes of the officer API know of the request: the officer and the session. */
export interface OfficerEnvironment {
  Variables: { officer: Officer; session: string };
}
