import type { InboundEvent } from '../channel/inbound.js';
import type { Desk } from './desk.js';
import { identifyParty } from './identify-party.js';

/**
 * A provider tells that a person has a new id: it is linked to the party that had the old one. Ids
 * that belong to somebody else are left alone: two citizens are never merged by a channel.
 */
export async function linkIdentity(
  desk: Desk,
  channel: string,
  event: Extract<InboundEvent, { type: 'identity' }>,
): Promise<void> {
  const at = desk.now();
  const before = await identifyParty(desk, channel, event.before.ids, 'channel', at);
  const after = await identifyParty(desk, channel, event.after.ids, 'channel', at);
  if (before.isNew || !after.isNew) return;
  await desk.store.commit({
    tenant: desk.tenant,
    boxes: [],
    messages: [],
    deliveries: [],
    party: { id: before.id, createdAt: at, profile: null, identities: after.identities },
  });
}
