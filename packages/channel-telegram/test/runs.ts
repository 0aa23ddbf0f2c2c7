import { vi } from 'vitest';

/** `npm run test:deep` sets it: every property is then asked far more often. */
const deep = process.env.ADUAN_DEEP === '1';

/** How often a property is asked. */
export const numRuns = deep ? 10_000 : 200;

/** How many mutated payloads are tried. */
export const fuzzRuns = deep ? 100_000 : 1_000;

// A test takes as long as it takes, deep or on a busy machine.
vi.setConfig({ testTimeout: 3_600_000 });
