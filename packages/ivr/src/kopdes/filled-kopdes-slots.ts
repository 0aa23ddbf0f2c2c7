import type { KopdesSlots } from '@aduan/dialogue/kopdes';

/** What a citizen told in `kopdesFlow` so far. */
export type FilledKopdesSlots = Partial<KopdesSlots>;
