import { vi } from 'vitest';

/** `npm run test:deep` sets it: every property is then asked far more often. */
const deep = process.env.ADUAN_DEEP === '1';

/** How many mutated mails are tried. */
export const fuzzRuns = deep ? 20_000 : 400;

// A test takes as long as it takes, deep or on a busy machine.
vi.setConfig({ testTimeout: 3_600_000 });
