import type { KopdesSlots } from '../flow/index.js';

/** The slots of `kopdesFlow` that a citizen has filled so far. */
export type FilledKopdesSlots = Partial<KopdesSlots>;
