import fc from 'fast-check';
import { vi } from 'vitest';

export { fc };

/** Set by `npm run test:deep`: every property is then checked far more often. */
export const isDeep = process.env.ADUAN_DEEP === '1';

// `npm test` always uses the same values, so that a failure is caused by the change at hand; deep runs search for
// others.
if (!isDeep) fc.configureGlobal({ seed: 1 });

/** How often a property is checked. */
export const numRuns = isDeep ? 10_000 : 200;

/** How many wrong values a fuzz test tries. */
export const fuzzRuns = isDeep ? 100_000 : 1_000;

/**
 * Removes the timeout of a file's tests, for deep runs and busy machines. Every file must call it: a call at the top
 * of this module would only apply to the first file of a process.
 */
export function allowLongTests(): void {
  vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 3_600_000 });
}
