import { type Store, StoreError, type TenantId, type Ticket } from '@aduan/core';
import { type Commit, writeRows } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildEvent } from '../builders/build-event.js';
import { buildId, buildTenant } from '../builders/build-id.js';
import { buildKey } from '../builders/build-key.js';
import { buildDelivery } from '../builders/build-message.js';
import { buildRow } from '../builders/build-row.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

/** A commit with everything that an opening may write. */
function opening(tenant: TenantId, index: number, parts: Partial<Ticket> = {}): Commit {
  const party = buildId<Ticket['reporters'][number]>();
  const { id: key, scope, wrapped } = buildKey(`party:${party}`);
  const sealedRecord = { id: buildId(), scope, cipher: Uint8Array.of(index, 0, 255), key, wrapped };
  const place = { sealedRecord: sealedRecord.id, index: 0 };
  const ticket = buildTicket({
    reporters: [party],
    region: '33.73',
    recusals: index % 2 === 0 ? ['unit-1', 'petugas "x", {y}'] : [],
    foreignIds: [{ system: 'lapor', id: `L/${index}` }],
    version: 2,
    ...parts,
  });
  const events = [
    buildEvent(ticket.id, { type: 'ticket.opened', sealed: place }),
    buildEvent(ticket.id),
  ];
  const write = {
    dueAt: index * 1_000_000,
    sweepAt: index,
    summary: place,
    pinHash: 'hash',
    events,
  };
  const identity = {
    hash: `hash-${index}`,
    kind: 'phone',
    evidence: 'officer',
    sealed: place,
  } as const;
  return buildCommit(tenant, {
    command: buildCommand(`key-${index}`, { result: `r${index} "\u0001`, ticketId: ticket.id }),
    sealedRecords: [sealedRecord],
    party: { id: party, createdAt: index, profile: place, identities: [identity] },
    tickets: [buildOpening(ticket, write)],
    deliveries: [buildDelivery({ ticketId: ticket.id })],
    rows: { now: 0, puts: [buildRow({ key: `row-${index}`, subject: ticket.id, dueAt: index })] },
  });
}

/** Everything of it that can be read back. */
async function readAll(store: Store, tenant: TenantId, commits: readonly Commit[]) {
  const tickets = await Promise.all(
    commits.map(async ({ sealedRecords = [], command, party, tickets = [] }) => {
      const [write] = tickets;
      const id = write?.ticket.id as Ticket['id'];
      const scope = sealedRecords[0]?.scope ?? '';
      return {
        ticket: await store.readTicket(tenant, id),
        byNumber: await store.readTicketByNumber(tenant, write?.ticket.number ?? ''),
        events: await store.readEvents(tenant, id),
        party: party && (await store.readParty(tenant, party.id)),
        identities: party && (await store.readIdentities(tenant, { parties: [party.id] })),
        sealedRecords: await store.readSealedRecords(
          tenant,
          sealedRecords.map((sealedRecord) => sealedRecord.id),
        ),
        keys: (await store.readKeys(tenant, scope)).map((key) => ({
          ...key,
          wrapped: [...key.wrapped],
        })),
        result: command && (await store.readCommandResult(tenant, command.key)),
        pin: await store.readPinHash(tenant, id),
      };
    }),
  );
  return {
    tickets,
    counts: await store.countTickets(tenant, 5_000_000),
    ofConcerned: await store.countTickets(tenant, 5_000_000, { notRecusing: ['unit-1'] }),
    list: await store.listTickets(tenant, { region: '33', owed: false }),
    foreign: await store.listTickets(tenant, { foreignId: { system: 'lapor' }, order: 'newest' }),
    rows: (await store.readRows(tenant, { table: 'reminders:waiting', now: 0, limit: 99 })).map(
      ({ subject: _, ...row }) => row,
    ),
    due: await store.claimDue(tenant, 6, 1, 100),
    outbox: (await store.claimOutbox(tenant, 1, 1, 100)).map(({ id, payload }) => [
      id,
      [...payload],
    ]),
  };
}

/** Suite: many commits at once have the same results as each alone. */
export function describeBatches(useStore: UseStore): void {
  describe('commits together', () => {
    test('are read as those that were written one by one', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      const phases = ['new', 'active', 'closed', 'new', 'new', 'active', 'new'] as const;
      const commits = phases.map((phase, index) => opening(tenant, index, { phase }));
      for (const commit of commits) await store.commit({ ...commit, tenant: other });
      const settled = await store.commitAll(commits);
      expect(settled).toEqual(
        commits.map(() => ({ status: 'fulfilled', value: { status: 'committed' } })),
      );
      const alone = await readAll(store, other, commits);
      expect(await readAll(store, tenant, commits)).toEqual(alone);
      expect(alone.list.items).toHaveLength(7);
      expect(alone.due).toHaveLength(7);
      expect(alone.outbox).toHaveLength(7);
    });

    test('are each refused by themselves, and hold up no other', async () => {
      const { store, tenant } = useStore();
      const [first, second, third, fourth, fifth] = [0, 1, 2, 3, 4].map((index) =>
        opening(tenant, index),
      ) as [Commit, Commit, Commit, Commit, Commit];
      await store.commit(first);
      const [write] = third.tickets ?? [];
      const taken = {
        ...third,
        tickets: [
          {
            ...write,
            ticket: { ...write?.ticket, foreignIds: first.tickets?.[0]?.ticket.foreignIds },
          },
        ],
      };
      const [last] = fifth.tickets ?? [];
      const number = first.tickets?.[0]?.ticket.number;
      const double = { ...fifth, tickets: [{ ...last, ticket: { ...last?.ticket, number } }] };
      const settled = await store.commitAll([
        first,
        second,
        taken as Commit,
        fourth,
        double as Commit,
      ]);
      const committed = { status: 'fulfilled', value: { status: 'committed' } };
      expect(settled).toEqual([
        { status: 'fulfilled', value: { status: 'replayed', result: first.command?.result } },
        committed,
        { status: 'fulfilled', value: { status: 'conflict', actual: -1 } },
        committed,
        { status: 'rejected', reason: expect.any(StoreError) },
      ]);
      const { items } = await store.listTickets(tenant, {});
      expect(items).toHaveLength(3);
      expect((await store.countTickets(tenant, 0)).byPhase).toEqual({ new: 3 });
    });

    test('that are the same are written once', async () => {
      const { store, tenant } = useStore();
      const one = opening(tenant, 0);
      const settled = await store.commitAll([one, one, one]);
      const statuses = settled.map((each) =>
        each.status === 'fulfilled' ? each.value.status : '',
      );
      expect(statuses.toSorted()).toEqual(['committed', 'replayed', 'replayed']);
    });

    test('share no row of a plugin, and replace one that has expired', async () => {
      const { store, tenant } = useStore();
      await writeRows(store, tenant, { now: 0, puts: [buildRow({ key: 'old', expiresAt: 5 })] });
      const keys = ['same', 'own', 'old', 'same'];
      const commits = keys.map((key, index) => ({
        ...opening(tenant, index),
        rows: { now: 5, puts: [buildRow({ key, value: `${index}` })] },
      }));
      const settled = await store.commitAll(commits);
      const statuses = settled.map((each) =>
        each.status === 'fulfilled' ? each.value.status : '',
      );
      expect(statuses.toSorted()).toEqual(['committed', 'committed', 'committed', 'conflict']);
      expect(statuses.slice(1, 3)).toEqual(['committed', 'committed']);
      const rows = await store.readRows(tenant, { table: 'reminders:waiting', now: 5, limit: 9 });
      const same = `${statuses[0] === 'committed' ? 0 : 3}`;
      expect(rows.map(({ key, value }) => [key, value])).toEqual([
        ['old', '2'],
        ['own', '1'],
        ['same', same],
      ]);
      expect((await store.listTickets(tenant, {})).items).toHaveLength(3);
    });

    test('may be none, or of any kind', async () => {
      const { store, tenant } = useStore();
      expect(await store.commitAll([])).toEqual([]);
      const other = buildTenant();
      const commits = [
        opening(tenant, 0),
        buildCommit(tenant, { deliveries: [buildDelivery()] }),
        opening(other, 0),
      ];
      const settled = await store.commitAll(commits);
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
      expect((await store.listTickets(other, {})).items).toHaveLength(1);
      expect((await store.outboxStats(tenant)).pending).toBe(2);
    });
  });
}
