import { firstSchema } from './first-schema.js';

/**
 * All steps of the schema, forward only. A released step is never changed; the number of a step is what the table `migration` holds
 * after it. One that former versions must not write beside ends with
 * `alter table aduan.migration drop column if exists needs_1, add column needs_…`, with its own number in place of the last one. At
 * its end: a former instance that holds what the step waits for must not wait for that table meanwhile.
 */
export const migrations: readonly string[] = [firstSchema];

/** The last step that former versions must not write beside. */
export const neededStep = 1;
