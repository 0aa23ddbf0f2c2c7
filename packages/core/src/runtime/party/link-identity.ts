import type { InboundEvent } from '../../channel/inbound.js';
import type { Desk } from '../desk.js';
import { untilDone } from '../until-done.js';
import { conversationHash } from '../vault/conversation-hash.js';
import { identifyParty } from './identify-party.js';
import { identitiesOf, identityInserts } from './identity.js';

type IdentityEvent = Extract<InboundEvent, { type: 'identity' }>;

/**
 * A provider tells that a person has a new id: it is linked to the party that had the old one, and
 * what the desk says in that conversation goes there from now on. Where the new id is known as somebody
 * else's already, the two are not made one: that the provider said so is kept, for an officer to decide.
 */
export async function linkIdentity(
  desk: Desk,
  channel: string,
  event: IdentityEvent,
): Promise<void> {
  await untilDone(() => tryToLink(desk, channel, event));
}

/** @returns null when another change crossed this one */
async function tryToLink(desk: Desk, channel: string, event: IdentityEvent): Promise<true | null> {
  const at = desk.now();
  const before = await identifyParty(desk, channel, event.before.ids);
  const after = await identifyParty(desk, channel, event.after.ids);
  if (before.isNew) return true;
  const person = after.isNew ? [] : await desk.store.readPerson(desk.tenant, before.id);
  const isHis = after.isNew || person.some(({ id }) => id === after.id);
  const box = desk.vault.box(`party:${before.id}`, at);
  const identities = isHis
    ? identityInserts(after.identities, 'channel', box)
    : identityInserts(await identitiesOf(desk, channel, event.after.ids), 'provider', box);
  const hash = await conversationHash(desk.vault, channel, event.account, event.conversation);
  const conversation = await desk.store.findConversation(desk.tenant, hash);
  const address = { address: event.after, thread: event.conversation };
  const moved =
    isHis && conversation?.partyId === before.id
      ? { ...conversation, address: box.add(address) }
      : null;
  const sealed = await box.seal();
  const { status } = await desk.store.commit({
    tenant: desk.tenant,
    boxes: sealed ? [sealed] : [],
    party: { id: before.id, createdAt: at, profile: null, identities },
    ...(moved ? { conversation: moved } : {}),
  });
  return status === 'conflict' ? null : true;
}
