import { answerSchema } from './answer-schema.js';
import { calendarSchema } from './calendar-schema.js';
import { firstSchema } from './first-schema.js';
import { openCountSchema } from './open-count-schema.js';
import { rareListSchema } from './rare-list-schema.js';
import { searchSchema } from './search-schema.js';
import { sweepLeaseSchema } from './sweep-lease-schema.js';
import { urgentSchema } from './urgent-schema.js';

/**
 * All steps of the schema, forward only. A released step is never changed; the number of a step is
 * the `user_version` of the database after it.
 */
export const migrations: readonly string[] = [
  firstSchema,
  openCountSchema,
  sweepLeaseSchema,
  rareListSchema,
  answerSchema,
  searchSchema,
  urgentSchema,
  calendarSchema,
];
