import type { KeyValue, MediaRef } from '@aduan/core';

/** How long a provider may take to hand out a recording, in ms. */
const ttlMs = 30 * 86_400_000;

/** Which recordings belong to a case: whatever comes late at the provider, only those are fetched then. */
export interface ClaimedFiles {
  /** A case is about to have them. Again does no harm. */
  claim(files: readonly Pick<MediaRef, 'ref'>[]): Promise<void>;
  /** Whether a case has it. */
  isClaimed(file: Pick<MediaRef, 'ref'>): Promise<boolean>;
}

/** Notes them in the store of the desk. */
export function claimedFiles(kv: KeyValue): ClaimedFiles {
  const placeOf = ({ ref }: Pick<MediaRef, 'ref'>) => `claimed/${ref}`;
  return {
    async claim(files) {
      for (const file of files) await kv.set(placeOf(file), '', { ttlMs });
    },
    isClaimed: async (file) => (await kv.get(placeOf(file))) !== null,
  };
}
