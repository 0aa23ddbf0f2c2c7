import { firstSchema } from './first-schema.js';

/** All steps of the schema, forward only. A released step never changes; its number is the `user_version` of the database after it. */
export const migrations: readonly string[] = [firstSchema];
