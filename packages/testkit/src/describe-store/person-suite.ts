import type { PartyId, Store, TenantId } from '@aduan/core';
import { historyOf, sha256Hex, verifyChain } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommand, buildCommit } from '../builders/build-commit.js';
import { buildEvent } from '../builders/build-event.js';
import { buildId } from '../builders/build-id.js';
import { buildIdentity, buildParty, buildPartyChange } from '../builders/build-party.js';
import { inParallel } from '../in-parallel.js';
import { keyedSealedRecord } from './keyed-sealed-record.js';
import type { UseStore } from './store-subject.js';

const refused = { status: 'conflict', actual: -1 };

/** Suite: decisions about persons are links between parties that can be undone. */
export function describePersons(useStore: UseStore): void {
  async function addParties(store: Store, tenant: TenantId, count: number) {
    const ids: PartyId[] = [];
    for (let index = 0; index < count; index += 1) {
      const party = buildParty();
      await store.commit(buildCommit(tenant, { party }));
      ids.push(party.id);
    }
    return ids as [PartyId, PartyId, ...PartyId[]];
  }

  /** Links one party to another, at the versions in the store. */
  async function point(store: Store, tenant: TenantId, from: PartyId, into: PartyId | null) {
    const party = await store.readParty(tenant, from);
    const change = buildPartyChange(from, {
      expectedVersion: party?.version ?? 0,
      mergedInto: into,
    });
    return store.commit(buildCommit(tenant, { partyChanges: [change] }));
  }

  const idsOf = async (store: Store, tenant: TenantId, id: PartyId) =>
    (await store.readPerson(tenant, id)).map((party) => party.id);

  describe('persons', () => {
    test('are one party, as long as nobody says otherwise', async () => {
      const { store, tenant } = useStore();
      const [alone] = await addParties(store, tenant, 1);
      expect(await store.readPerson(tenant, alone)).toEqual([
        { id: alone, createdAt: 1, profile: null, mergedInto: null, version: 0 },
      ]);
      expect(await store.readPerson(tenant, buildId<PartyId>())).toEqual([]);
    });

    test('are all parties that lead to one, from whichever they are asked for', async () => {
      const { store, tenant } = useStore();
      const [a, b, head, c, other] = await addParties(store, tenant, 5);
      await point(store, tenant, a, b);
      await point(store, tenant, b, head as PartyId);
      await point(store, tenant, c as PartyId, head as PartyId);
      const person = [head, ...[a, b, c].toSorted()];
      for (const id of [a, b, c, head]) {
        expect(await idsOf(store, tenant, id as PartyId)).toEqual(person);
      }
      expect(await idsOf(store, tenant, other as PartyId)).toEqual([other]);
    });

    test('come apart again where they were joined', async () => {
      const { store, tenant } = useStore();
      const [a, b, head] = await addParties(store, tenant, 3);
      await point(store, tenant, a, b);
      await point(store, tenant, b, head as PartyId);
      expect((await point(store, tenant, b, null)).status).toBe('committed');
      expect(await idsOf(store, tenant, a)).toEqual([b, a]);
      expect(await idsOf(store, tenant, head as PartyId)).toEqual([head]);
      expect(await store.readParty(tenant, b)).toMatchObject({ mergedInto: null, version: 2 });
    });

    test('stay as they are when a party writes again', async () => {
      const { store, tenant } = useStore();
      const [a, b] = await addParties(store, tenant, 2);
      await point(store, tenant, a, b);
      const again = { ...buildParty(['new']), id: a };
      await store.commit(buildCommit(tenant, { party: again }));
      expect(await store.readParty(tenant, a)).toMatchObject({ mergedInto: b, version: 1 });
      expect(await store.findParty(tenant, ['new'])).toBe(a);
    });
  });

  describe('decisions about parties', () => {
    test('are refused when one of the parties changed, or is not there, and write nothing', async () => {
      const { store, tenant } = useStore();
      const [a, b] = await addParties(store, tenant, 2);
      await point(store, tenant, b, null);
      for (const id of [b, buildId<PartyId>()]) {
        const changes = [buildPartyChange(a, { mergedInto: b }), buildPartyChange(id)];
        const commit = buildCommit(tenant, {
          partyChanges: changes,
          command: buildCommand('k'),
        });
        expect(await store.commit(commit)).toEqual(refused);
      }
      expect(await store.readParty(tenant, a)).toMatchObject({ mergedInto: null, version: 0 });
      expect(await store.readEvents(tenant, historyOf(a))).toEqual([]);
      expect(await store.readCommandResult(tenant, 'k')).toBeNull();
    });

    test('give and take addresses, and take one from nobody for whom it was proved', async () => {
      const { store, tenant } = useStore();
      const owner = buildParty(['kept', 'lost']);
      await store.commit(buildCommit(tenant, { party: owner }));
      const letter = buildIdentity('letter', { kind: 'email', evidence: 'document' });
      const change = buildPartyChange(owner.id, { linked: [letter], unlinked: ['lost', 'none'] });
      await store.commit(buildCommit(tenant, { partyChanges: [change] }));
      const rows = await store.readIdentities(tenant, { parties: [owner.id] });
      expect(rows.map(({ hash }) => hash).toSorted()).toEqual(['kept', 'letter']);
      const [thief] = await addParties(store, tenant, 1);
      const theft = buildPartyChange(thief, { linked: [buildIdentity('kept')] });
      expect(await store.commit(buildCommit(tenant, { partyChanges: [theft] }))).toEqual(refused);
      const finder = buildPartyChange(thief, { linked: [buildIdentity('lost')] });
      await store.commit(buildCommit(tenant, { partyChanges: [finder] }));
      expect(await store.findParty(tenant, ['lost'])).toBe(thief);
    });

    test('stand in a history of their own for each party, linked and intact', async () => {
      const { store, tenant } = useStore();
      const [a, b] = await addParties(store, tenant, 2);
      const both = [0, 1].map(() => [a, b].map((id) => buildPartyChange(id)));
      const sealedRecord = await keyedSealedRecord(store, tenant, `party:${a}`);
      for (const [round, changes] of both.entries()) {
        const partyChanges = changes.map((change) => ({ ...change, expectedVersion: round }));
        await store.commit(buildCommit(tenant, { partyChanges }));
      }
      const more = [1, 2].map(() => buildEvent(historyOf(a), { sealed: null }));
      const last = buildPartyChange(a, { expectedVersion: 2, events: more });
      await store.commit(
        buildCommit(tenant, { partyChanges: [last], sealedRecords: [sealedRecord] }),
      );
      const history = await store.readEvents(tenant, historyOf(a));
      expect(
        verifyChain(history, new Map([[sealedRecord.id, sha256Hex(sealedRecord.cipher)]])),
      ).toMatchObject({
        intact: true,
        events: 4,
      });
      expect(await store.readEvents(tenant, historyOf(b))).toHaveLength(2);
      expect(await store.readParty(tenant, a)).toMatchObject({ version: 4 });
    });

    test('at once are decided one after the other: of 20, one is first', async () => {
      const { store, tenant } = useStore();
      const [a, b] = await addParties(store, tenant, 2);
      const outcomes = await inParallel(20, (index) => {
        const [from, into] = index % 2 === 0 ? [a, b] : [b, a];
        const partyChanges = [
          buildPartyChange(from, { mergedInto: into }),
          buildPartyChange(into, { mergedInto: null }),
        ];
        return store.commit(buildCommit(tenant, { partyChanges }));
      });
      expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'conflict')).toHaveLength(19);
      expect(await idsOf(store, tenant, a)).toHaveLength(2);
    });
  });
}
