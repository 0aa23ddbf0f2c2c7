import type { Store, TenantId } from '@aduan/core';
import type { ClaimedConversation, InboxClaim } from '@aduan/core/store';

/** Lease of a conversation in tests, in ms. */
export const leaseMs = 1000;

/** Claims the next conversation. */
export async function claim(store: Store, tenant: TenantId, now = 0): Promise<ClaimedConversation> {
  const claimed = await store.claimConversation(tenant, now, leaseMs, 10);
  if (!claimed) throw new Error('nothing to claim');
  return claimed;
}

/** The claim of one row of a conversation. */
export function claimOf(
  { conversationHash, fence, rows }: ClaimedConversation,
  index = 0,
): InboxClaim {
  return { sequence: rows[index]?.sequence ?? -1, conversationHash, fence };
}

/** The keys of the claimed rows. */
export function keys(claimed: ClaimedConversation | null): readonly string[] | undefined {
  return claimed?.rows.map(({ key }) => key);
}
