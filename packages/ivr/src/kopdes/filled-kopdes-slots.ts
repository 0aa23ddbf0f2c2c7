import type { KopdesSlots } from '@aduan/dialogue/kopdes';

/** The slots of `kopdesFlow` that a citizen has filled so far. */
export type FilledKopdesSlots = Partial<KopdesSlots>;
