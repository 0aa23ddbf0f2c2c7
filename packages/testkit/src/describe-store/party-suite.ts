import { describe, expect, test } from 'vitest';
import { buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildConversation } from '../builders/build-message.js';
import { buildIdentity, buildParty } from '../builders/build-party.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

/** Suite: parties and threads are found by keyed hashes, and never change their owner unnoticed. */
export function describeParties(useStore: UseStore): void {
  describe('parties', () => {
    test('find a party by any of its identities; the first hash that is known decides', async () => {
      const { store, tenant } = useStore();
      const [first, second] = [buildParty(['a1', 'a2']), buildParty(['b'])];
      await store.commit(buildCommit(tenant, { party: first }));
      await store.commit(buildCommit(tenant, { party: second }));
      expect(await store.findParty(tenant, ['a2'])).toBe(first.id);
      expect(await store.findParty(tenant, ['unknown', 'b', 'a1'])).toBe(second.id);
      expect(await store.findParty(tenant, ['unknown'])).toBeNull();
      expect(await store.findParty(tenant, [])).toBeNull();
    });

    test('find nobody by an address that was only named, and let many name it', async () => {
      const { store, tenant } = useStore();
      const named = buildIdentity('named', { kind: 'email', evidence: 'officer' });
      const parties = [0, 1].map(() => buildParty([], { identities: [named] }));
      for (const party of parties) {
        const outcome = await store.commit(buildCommit(tenant, { party }));
        expect(outcome.status).toBe('committed');
      }
      expect(await store.findParty(tenant, ['named'])).toBeNull();
      const owner = buildParty(['named']);
      expect((await store.commit(buildCommit(tenant, { party: owner }))).status).toBe('committed');
      expect(await store.findParty(tenant, ['named'])).toBe(owner.id);
      const rows = await store.readIdentities(tenant, { hashes: ['named', 'unknown'] });
      expect(new Set(rows.map(({ partyId }) => partyId))).toEqual(
        new Set([...parties, owner].map(({ id }) => id)),
      );
    });

    test('keep each evidence of an address once, the first as it came', async () => {
      const { store, tenant } = useStore();
      const proved = buildIdentity('a');
      const document = buildIdentity('a', { evidence: 'document' });
      const party = buildParty([], { identities: [proved, document] });
      await store.commit(buildCommit(tenant, { party }));
      const again = { ...party, identities: [buildIdentity('a')] };
      expect((await store.commit(buildCommit(tenant, { party: again }))).status).toBe('committed');
      const rows = await store.readIdentities(tenant, { parties: [party.id] });
      expect(rows).toHaveLength(2);
      expect(rows).toEqual(
        expect.arrayContaining([proved, document].map((one) => ({ ...one, partyId: party.id }))),
      );
      expect(await store.readIdentities(tenant, {})).toEqual([]);
    });

    test('refuse an identity of another party with conflict -1, and write nothing', async () => {
      const { store, tenant } = useStore();
      const owner = buildParty(['phone']);
      await store.commit(buildCommit(tenant, { party: owner }));
      const ticket = buildTicket();
      const thief = buildParty(['new', 'phone']);
      const commit = buildCommit(tenant, { party: thief, tickets: [buildOpening(ticket)] });
      expect(await store.commit(commit)).toEqual({ status: 'conflict', actual: -1 });
      expect(await store.findParty(tenant, ['phone'])).toBe(owner.id);
      expect(await store.findParty(tenant, ['new'])).toBeNull();
      expect(await store.readParty(tenant, thief.id)).toBeNull();
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
    });

    test('keep the first createdAt, and the profile when the new one is null', async () => {
      const { store, tenant } = useStore();
      const profile = { sealedRecord: buildId(), index: 3 };
      const party = buildParty(['one'], { createdAt: 5, profile });
      await store.commit(buildCommit(tenant, { party }));
      const again = { ...buildParty(['one', 'two'], { createdAt: 9 }), id: party.id };
      expect((await store.commit(buildCommit(tenant, { party: again }))).status).toBe('committed');
      expect(await store.readParty(tenant, party.id)).toEqual({
        id: party.id,
        createdAt: 5,
        profile,
        mergedInto: null,
        version: 0,
      });
      expect(await store.findParty(tenant, ['two'])).toBe(party.id);
    });

    test('replace a profile by a newer one', async () => {
      const { store, tenant } = useStore();
      const party = buildParty([], { profile: { sealedRecord: buildId(), index: 0 } });
      await store.commit(buildCommit(tenant, { party }));
      const profile = { sealedRecord: buildId(), index: 1 };
      await store.commit(buildCommit(tenant, { party: { ...party, profile } }));
      expect((await store.readParty(tenant, party.id))?.profile).toEqual(profile);
    });
  });

  describe('conversations', () => {
    test('find a conversation by hash and by id, and replace it as a whole', async () => {
      const { store, tenant } = useStore();
      const first = buildConversation({ session: { sealedRecord: buildId(), index: 1 } });
      await store.commit(buildCommit(tenant, { conversation: first }));
      expect(await store.findConversation(tenant, first.hash)).toEqual(first);
      const changed = { ...first, ticketId: buildTicket().id, session: null, lastInboundAt: 12 };
      await store.commit(buildCommit(tenant, { conversation: changed }));
      expect(await store.findConversation(tenant, first.hash)).toEqual(changed);
      expect(await store.readConversation(tenant, first.id)).toEqual(changed);
      expect(await store.findConversation(tenant, 'unknown')).toBeNull();
    });

    test('refuse the hash of another conversation with conflict -1', async () => {
      const { store, tenant } = useStore();
      const first = buildConversation();
      await store.commit(buildCommit(tenant, { conversation: first }));
      const second = buildConversation({ hash: first.hash });
      const outcome = await store.commit(buildCommit(tenant, { conversation: second }));
      expect(outcome).toEqual({ status: 'conflict', actual: -1 });
      expect(await store.readConversation(tenant, second.id)).toBeNull();
    });
  });
}
