import type { InboundEvent } from '../../channel/inbound.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/vault.js';
import { identifyParty } from './identify-party.js';
import { identitiesOf, identityInserts } from './identity.js';

type IdentityEvent = Extract<InboundEvent, { type: 'identity' }>;

/**
 * Handles a provider's report that a person has a new id. The id is linked to the party that had the old one, and
 * replies in that conversation go to it from now on. If the new id already belongs to another party, the two are not
 * merged: the report is kept for an officer to decide.
 */
export async function linkIdentity(
  runtime: Runtime,
  channel: string,
  event: IdentityEvent,
): Promise<void> {
  await retryOnConflict(() => tryToLink(runtime, channel, event));
}

/** @returns null when another change conflicted with this one */
async function tryToLink(
  runtime: Runtime,
  channel: string,
  event: IdentityEvent,
): Promise<true | null> {
  const at = runtime.now();
  const before = await identifyParty(runtime, channel, event.before.ids);
  const after = await identifyParty(runtime, channel, event.after.ids);
  if (before.isNew) return true;
  const person = after.isNew ? [] : await runtime.store.readPerson(runtime.tenant, before.id);
  const isOwn = after.isNew || person.some(({ id }) => id === after.id);
  const sealedRecord = runtime.vault.sealedRecord(`party:${before.id}`, at);
  const identities = isOwn
    ? identityInserts(after.identities, 'channel', sealedRecord)
    : identityInserts(
        await identitiesOf(runtime, channel, event.after.ids),
        'provider',
        sealedRecord,
      );
  const hash = await conversationHash(runtime.vault, channel, event.account, event.conversation);
  const conversation = await runtime.store.findConversation(runtime.tenant, hash);
  const address = { address: event.after, thread: event.conversation };
  const moved =
    isOwn && conversation?.partyId === before.id
      ? { ...conversation, address: sealedRecord.add(address) }
      : null;
  const sealed = await sealedRecord.seal();
  const { status } = await runtime.store.commit({
    tenant: runtime.tenant,
    sealedRecords: sealed ? [sealed] : [],
    party: { id: before.id, createdAt: at, profile: null, identities },
    ...(moved ? { conversation: moved } : {}),
  });
  return status === 'conflict' ? null : true;
}
