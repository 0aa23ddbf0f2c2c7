import type { InboundEvent } from '../../channel/inbound.js';
import type { Desk } from '../desk.js';
import { conversationHash } from '../vault/conversation-hash.js';
import { identifyParty } from './identify-party.js';

/**
 * A provider tells that a person has a new id: it is linked to the party that had the old one, and
 * what the desk says in that conversation goes there from now on. Ids that belong to somebody else
 * are left alone: two citizens are never merged by a channel.
 */
export async function linkIdentity(
  desk: Desk,
  channel: string,
  event: Extract<InboundEvent, { type: 'identity' }>,
): Promise<void> {
  const at = desk.now();
  const before = await identifyParty(desk, channel, event.before.ids, 'channel');
  const after = await identifyParty(desk, channel, event.after.ids, 'channel');
  if (before.isNew || (!after.isNew && after.id !== before.id)) return;
  const hash = await conversationHash(desk.vault, channel, event.account, event.conversation);
  const conversation = await desk.store.findConversation(desk.tenant, hash);
  const box = desk.vault.box(`party:${before.id}`, at);
  const address = { address: event.after, thread: event.conversation };
  const moved =
    conversation?.partyId === before.id ? { ...conversation, address: box.add(address) } : null;
  const sealed = await box.seal();
  await desk.store.commit({
    tenant: desk.tenant,
    boxes: sealed ? [sealed] : [],
    tickets: [],
    messages: [],
    deliveries: [],
    party: { id: before.id, createdAt: at, profile: null, identities: after.identities },
    ...(moved ? { conversation: moved } : {}),
  });
}
