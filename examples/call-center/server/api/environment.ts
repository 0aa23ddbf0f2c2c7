import type { Officer } from '../accounts/officer.js';

/** What the routes of the officer API know of the request. */
export interface OfficerEnvironment {
  Variables: { officer: Officer };
}
