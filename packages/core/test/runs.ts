import { vi } from 'vitest';

/** `npm run test:deep` sets it: every property and every fuzz is then asked far more often. */
const deep = process.env.ADUAN_DEEP === '1';

/** How often a property is asked. */
export const numRuns = deep ? 10_000 : 200;

/** How many random definitions and questions a fuzz tries. */
export const fuzzRuns = deep ? 200_000 : 400;

/**
 * Lets the tests of a file take as long as they take, deep or on a busy machine. Every file asks for itself: what this
 * module did when it is read would hold for the first file of a process alone.
 */
export function allowLongTests(): void {
  vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 3_600_000 });
}
