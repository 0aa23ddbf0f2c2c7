import type { KeyValue, MediaRef } from '@aduan/core/channel';

/** How long a provider may take to deliver a recording, in ms. */
const ttlMs = 30 * 86_400_000;

/** Which recordings belong to a ticket. A recording that arrives after its call is fetched only if a ticket has it. */
export interface ClaimedFiles {
  /** Notes that a ticket is about to have these files. Idempotent. */
  claim(files: readonly Pick<MediaRef, 'ref'>[]): Promise<void>;
  /** Whether a ticket has the file. */
  isClaimed(file: Pick<MediaRef, 'ref'>): Promise<boolean>;
}

/** Stores the claims in the key-value store of the channel. */
export function claimedFiles(kv: KeyValue): ClaimedFiles {
  const placeOf = ({ ref }: Pick<MediaRef, 'ref'>) => `claimed/${ref}`;
  return {
    async claim(files) {
      for (const file of files) await kv.set(placeOf(file), '', { ttlMs });
    },
    isClaimed: async (file) => (await kv.get(placeOf(file))) !== null,
  };
}
