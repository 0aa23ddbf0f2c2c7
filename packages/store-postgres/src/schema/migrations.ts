import { firstSchema } from './first-schema.js';

/**
 * All steps of the schema, forward only. A released step never changes. Its number is stored in the table `migration`.
 * If former versions must not write after a step, end it with `alter table aduan.migration drop column if exists
 * needs_1, add column needs_…`, with its own number in place of the last one. This must come last: otherwise a former
 * instance that holds a lock the step needs would wait for that table, and both would deadlock.
 */
export const migrations: readonly string[] = [firstSchema];

/** The last step after which former versions must not write. */
export const neededStep = 1;
