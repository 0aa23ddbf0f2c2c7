import { vi } from 'vitest';

/** Set by `npm run test:deep`: every property and every fuzz test then runs far more often. */
const deep = process.env.ADUAN_DEEP === '1';

/** How often a property is checked. */
export const numRuns = deep ? 10_000 : 200;

/** How many random definitions and questions a fuzz test tries. */
export const fuzzRuns = deep ? 200_000 : 400;

/**
 * Removes the timeout of a file's tests, for deep runs and busy machines. Every file must call it: a call at the top
 * of this module would only apply to the first file of a process.
 */
export function allowLongTests(): void {
  vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 3_600_000 });
}
