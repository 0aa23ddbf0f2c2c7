import { articleSchema } from './article-schema.js';
import { calendarSchema } from './calendar-schema.js';
import { firstSchema } from './first-schema.js';
import { handedOverSchema } from './handed-over-schema.js';
import { neededStepSchema } from './needed-step-schema.js';
import { officerListSchema } from './officer-list-schema.js';
import { openCountSchema } from './open-count-schema.js';
import { rareListSchema } from './rare-list-schema.js';
import { searchSchema } from './search-schema.js';
import { sweepLeaseSchema } from './sweep-lease-schema.js';
import { urgentSchema } from './urgent-schema.js';

/**
 * All steps of the schema, forward only. A released step is never changed; the number of a step is
 * what the table `migration` holds after it. One that former versions must not write beside begins by stopping
 * them: see `needed-step-schema.ts`.
 */
export const migrations: readonly string[] = [
  firstSchema,
  articleSchema,
  openCountSchema,
  sweepLeaseSchema,
  handedOverSchema,
  rareListSchema,
  neededStepSchema,
  officerListSchema,
  searchSchema,
  urgentSchema,
  calendarSchema,
];
