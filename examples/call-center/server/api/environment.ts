import type { Officer } from '../accounts/officer.js';

/** What the routes of the officer API know of the request: who asks. */
export interface OfficerEnvironment {
  Variables: { officer: Officer };
}
