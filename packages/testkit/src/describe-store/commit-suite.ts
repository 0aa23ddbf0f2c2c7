import { type PartyId, StoreError, type Ticket } from '@aduan/core';
import type { MessageId } from '@aduan/core/plugin';
import { type Commit, verifyChain } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildKey } from '../builders/build-key.js';
import { buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import { keyedSealedRecord } from './keyed-sealed-record.js';
import type { UseStore } from './store-subject.js';

/** Suite: a commit is written as a whole, once, and only over the version that was read. */
export function describeCommit(useStore: UseStore): void {
  describe('commit: all or nothing', () => {
    test('give a ticket back as it was committed', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket({ category: 'ksp.pinjaman', region: '33.73' });
      const summary = { sealedRecord: buildId(), index: 2 };
      const opening = buildOpening(ticket, { dueAt: 7, sweepAt: 5, summary });
      expect(await store.commit(buildCommit(tenant, { tickets: [opening] }))).toEqual({
        status: 'committed',
      });
      const expected = { ticket, dueAt: 7, sweepAt: 5, summary };
      expect(await store.readTicket(tenant, ticket.id)).toEqual(expected);
      expect(await store.readTicketByNumber(tenant, ticket.number)).toEqual(expected);
    });

    test('write a ticket anew without an event, over the version that was read', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      const opening = buildOpening(ticket, { dueAt: 7, sweepAt: 5 });
      await store.commit(buildCommit(tenant, { tickets: [opening] }));
      const before = await store.readEvents(tenant, ticket.id);
      const plugins = { visits: { asked: 2 } };
      const anew = { ...opening, events: [], ticket: { ...ticket, plugins } };
      const over = (expectedVersion: number) =>
        store.commit(buildCommit(tenant, { tickets: [{ ...anew, expectedVersion }] }));
      expect(await over(ticket.version - 1)).toMatchObject({ status: 'conflict' });
      expect(await over(ticket.version)).toEqual({ status: 'committed' });
      expect(await store.readTicket(tenant, ticket.id)).toMatchObject({
        ticket: { version: ticket.version, plugins },
        dueAt: 7,
        sweepAt: 5,
      });
      expect(await store.readEvents(tenant, ticket.id)).toEqual(before);
    });

    test('answer null for a ticket that does not exist', async () => {
      const { store, tenant } = useStore();
      expect(await store.readTicket(tenant, buildTicket().id)).toBeNull();
      expect(await store.readTicketByNumber(tenant, 'ADU-2026-000001-0')).toBeNull();
      expect(await store.readEvents(tenant, buildTicket().id)).toEqual([]);
    });

    test('find a ticket by its number without dashes, spaces and case', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket({ number: 'ADU-2026-000123-4' });
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      const found = await store.readTicketByNumber(tenant, 'adu2026 000123 4');
      expect(found?.ticket.id).toBe(ticket.id);
    });

    test('keep boxes and return those that are asked for', async () => {
      const { store, tenant } = useStore();
      const sealedRecord = await keyedSealedRecord(store, tenant, 'party:1');
      const other = await keyedSealedRecord(store, tenant, 'party:2');
      await store.commit(buildCommit(tenant, { sealedRecords: [sealedRecord, other] }));
      const found = await store.readSealedRecords(tenant, [
        sealedRecord.id,
        sealedRecord.id,
        buildId(),
      ]);
      expect(found.map((one) => ({ ...one, cipher: [...one.cipher] }))).toEqual([
        { id: sealedRecord.id, scope: 'party:1', cipher: [1, 2, 3] },
      ]);
    });

    test('keep a key with the box that it was made for, once for all boxes of its scope', async () => {
      const { store, tenant } = useStore();
      const { scope, id: key, wrapped } = buildKey('party:1');
      const sealedRecord = { id: buildId(), scope, cipher: Uint8Array.of(1), key };
      const other = { ...sealedRecord, id: buildId() };
      const commit = buildCommit(tenant, { sealedRecords: [other, { ...sealedRecord, wrapped }] });
      expect(await store.commit(commit)).toEqual({ status: 'committed' });
      const kept = await store.readKeys(tenant, scope);
      expect(kept.map((one) => ({ ...one, wrapped: [...one.wrapped] }))).toEqual([
        { scope, id: key, generation: 1, wrapped: [...wrapped], retired: false },
      ]);
      const later = { ...sealedRecord, id: buildId() };
      expect(await store.commit(buildCommit(tenant, { sealedRecords: [later] }))).toEqual({
        status: 'committed',
      });
    });

    test('refuse a key for a scope that has one, and the box with it', async () => {
      const { store, tenant } = useStore();
      const known = await keyedSealedRecord(store, tenant, 'party:1');
      const { scope, id: key, wrapped } = buildKey('party:1');
      const sealedRecord = { id: buildId(), scope, cipher: Uint8Array.of(1), key, wrapped };
      const ticket = buildTicket();
      const commit = buildCommit(tenant, {
        sealedRecords: [sealedRecord],
        tickets: [buildOpening(ticket)],
      });
      expect(await store.commit(commit)).toEqual({ status: 'conflict', actual: -1 });
      expect((await store.readKeys(tenant, scope)).map(({ id }) => id)).toEqual([known.key]);
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
    });

    test('write nothing at all when one part fails', async () => {
      const { store, tenant } = useStore();
      const known = buildMessage();
      await store.commit(buildCommit(tenant, { messages: [known] }));

      const ticket = buildTicket();
      const sealedRecord = await keyedSealedRecord(store, tenant, 'party:1');
      const party = { id: buildId<PartyId>(), createdAt: 1, profile: null, identities: [] };
      const failing = buildCommit(tenant, {
        command: buildCommand('failing', { result: 'never' }),
        sealedRecords: [sealedRecord],
        party,
        tickets: [buildOpening(ticket)],
        messages: [buildMessage({ conversationId: known.conversationId }), known],
        deliveries: [buildDelivery()],
      });
      await expect(store.commit(failing)).rejects.toBeInstanceOf(StoreError);

      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
      expect(await store.readEvents(tenant, ticket.id)).toEqual([]);
      expect(await store.readSealedRecords(tenant, [sealedRecord.id])).toEqual([]);
      expect(await store.readParty(tenant, party.id)).toBeNull();
      expect(await store.readMessages(tenant, known.conversationId, 0, 9)).toHaveLength(1);
      expect(await store.claimOutbox(tenant, 1, 1, 9)).toEqual([]);
      expect(await store.readCommandResult(tenant, 'failing')).toBeNull();
    });

    test('refuse a ticket number that another ticket has', async () => {
      const { store, tenant } = useStore();
      const number = 'ADU-2026-000777-1';
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket({ number }))] }));
      const second = store.commit(
        buildCommit(tenant, { tickets: [buildOpening(buildTicket({ number }))] }),
      );
      await expect(second).rejects.toMatchObject({ code: 'store-duplicate' });
    });

    test('let a commit that fails spoil no other that waits with it', async () => {
      const { store, tenant } = useStore();
      const known = buildMessage();
      await store.commit(buildCommit(tenant, { messages: [known] }));
      const tickets = Array.from({ length: 20 }, () => buildTicket());
      const outcomes = await Promise.allSettled(
        tickets.map((ticket, index) =>
          store.commit(
            buildCommit(tenant, {
              tickets: [buildOpening(ticket)],
              messages: index % 5 === 0 ? [known] : [],
            }),
          ),
        ),
      );
      const written = await Promise.all(tickets.map(({ id }) => store.readTicket(tenant, id)));
      for (const [index, outcome] of outcomes.entries()) {
        expect(outcome.status).toBe(index % 5 === 0 ? 'rejected' : 'fulfilled');
        expect(written[index] === null).toBe(index % 5 === 0);
      }
    });

    test('keep what was handed in, whatever the caller does with it afterwards', async () => {
      const { store, tenant } = useStore();
      const sealed = await keyedSealedRecord(store, tenant, 'party:1');
      const { cipher, id } = sealed;
      await store.commit(buildCommit(tenant, { sealedRecords: [sealed] }));
      cipher.fill(0);
      (await store.readSealedRecords(tenant, [id]))[0]?.cipher.fill(9);
      const [sealedRecord] = await store.readSealedRecords(tenant, [id]);
      expect([...(sealedRecord?.cipher ?? [])]).toEqual([1, 2, 3]);
    });
  });

  describe('commit: once per command key', () => {
    test('answer a second commit with the key with the first result, and write nothing', async () => {
      const { store, tenant } = useStore();
      const [first, second] = [buildTicket(), buildTicket()];
      const command = (result: string) => buildCommand('open-1', { result });
      expect(await store.readCommandResult(tenant, 'open-1')).toBeNull();
      await store.commit(
        buildCommit(tenant, { command: command('first'), tickets: [buildOpening(first)] }),
      );
      const replay = buildCommit(tenant, {
        command: command('other'),
        tickets: [buildOpening(second)],
      });
      expect(await store.commit(replay)).toEqual({ status: 'replayed', result: 'first' });
      expect(await store.readTicket(tenant, second.id)).toBeNull();
      expect(await store.readCommandResult(tenant, 'open-1')).toBe('first');
    });

    test('let exactly one of 50 commits with one key at once through', async () => {
      const { store, tenant } = useStore();
      const outcomes = await inParallel(50, () => {
        const ticket = buildTicket();
        const command = buildCommand('same', { result: ticket.id });
        return store.commit(buildCommit(tenant, { command, tickets: [buildOpening(ticket)] }));
      });
      const { items } = await store.listTickets(tenant, {});
      expect(items).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
      const replayed = outcomes.filter(({ status }) => status === 'replayed');
      expect(replayed).toHaveLength(49);
      for (const outcome of replayed) {
        expect(outcome).toEqual({ status: 'replayed', result: items[0]?.ticket.id });
      }
    });

    test('forget the key of a commit that was refused', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      const command = buildCommand('again', { result: 'done' });
      const stale = buildChange({ ...ticket, version: 3 });
      await store.commit(buildCommit(tenant, { command, tickets: [stale] }));
      const retry = buildCommit(tenant, { command, tickets: [buildOpening(ticket)] });
      expect(await store.commit(retry)).toEqual({ status: 'committed' });
    });
  });

  describe('commit: only over the version that was read', () => {
    test('refuse a stale version, name the present one, and write nothing', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      await store.commit(buildCommit(tenant, { tickets: [buildChange(ticket, { team: 'a' })] }));
      const message = buildMessage();
      const stale = buildCommit(tenant, {
        tickets: [buildChange(ticket, { team: 'b' })],
        messages: [message],
      });
      expect(await store.commit(stale)).toEqual({ status: 'conflict', actual: 2 });
      expect((await store.readTicket(tenant, ticket.id))?.ticket.team).toBe('a');
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(2);
      expect(await store.readMessages(tenant, message.conversationId, 0, 9)).toEqual([]);
    });

    test.each<[string, (commit: Commit) => Commit, number]>([
      ['opening one that exists', (commit) => commit, 1],
      [
        'changing one that does not exist',
        (commit) => ({ ...commit, tickets: [buildChange(buildTicket({ version: 4 }))] }),
        0,
      ],
    ])('call it a conflict: %s', async (_, second, actual) => {
      const { store, tenant } = useStore();
      const opening = buildCommit(tenant, { tickets: [buildOpening(buildTicket())] });
      await store.commit(opening);
      expect(await store.commit(second(opening))).toEqual({ status: 'conflict', actual });
    });

    test('let exactly one of 20 changes of one version at once through', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      const outcomes = await inParallel(20, (index) =>
        store.commit(buildCommit(tenant, { tickets: [buildChange(ticket, { team: `${index}` })] })),
      );
      expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'conflict')).toHaveLength(19);
      const stored = await store.readTicket(tenant, ticket.id);
      const winner = outcomes.findIndex(({ status }) => status === 'committed');
      expect(stored?.ticket).toMatchObject({ version: 2, team: `${winner}` });
    });

    test('change deadlines without an event when the version stays', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket, { dueAt: 1 })] }));
      const again = buildOpening(ticket, { expectedVersion: 1, events: [], dueAt: 2 });
      expect((await store.commit(buildCommit(tenant, { tickets: [again] }))).status).toBe(
        'committed',
      );
      expect((await store.readTicket(tenant, ticket.id))?.dueAt).toBe(2);
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(1);
    });
  });

  describe('commit: several tickets together', () => {
    test('write all of them, each with its own history', async () => {
      const { store, tenant } = useStore();
      const [first, second, third] = [buildTicket(), buildTicket(), buildTicket()];
      await store.commit(
        buildCommit(tenant, { tickets: [first, second].map((one) => buildOpening(one)) }),
      );
      const tickets = [
        buildChange(first, { team: 'a' }),
        buildChange(second, { team: 'b' }),
        buildOpening(third),
      ];
      const result = buildCommand('together', { result: 'done' });
      const outcome = await store.commit(buildCommit(tenant, { command: result, tickets }));
      expect(outcome).toEqual({ status: 'committed' });
      const read = await Promise.all(
        tickets.map(({ ticket: { id } }) => store.readTicket(tenant, id)),
      );
      expect(read.map((stored) => stored?.ticket)).toEqual(tickets.map(({ ticket }) => ticket));
      for (const { ticket } of tickets) {
        const events = await store.readEvents(tenant, ticket.id);
        expect(verifyChain(events, new Map())).toMatchObject({
          intact: true,
          events: ticket.version,
        });
      }
    });

    test.each([0, 1, 2])(
      'write none of several tickets when one of them was changed since: number %i',
      async (stale) => {
        const { store, tenant } = useStore();
        const read = [buildTicket(), buildTicket(), buildTicket()];
        await store.commit(buildCommit(tenant, { tickets: read.map((one) => buildOpening(one)) }));
        const changed = read[stale] as Ticket;
        await store.commit(buildCommit(tenant, { tickets: [buildChange(changed, { team: 'x' })] }));
        const message = buildMessage();
        const commit = buildCommit(tenant, {
          command: buildCommand('stale', { result: 'never' }),
          tickets: read.map((one) => buildChange(one, { team: 'y' })),
          messages: [message],
        });
        expect(await store.commit(commit)).toEqual({ status: 'conflict', actual: 2 });
        for (const [index, { id }] of read.entries()) {
          const expected = index === stale ? { team: 'x', version: 2 } : { team: null, version: 1 };
          expect((await store.readTicket(tenant, id))?.ticket).toMatchObject(expected);
          expect(await store.readEvents(tenant, id)).toHaveLength(expected.version);
        }
        expect(await store.readMessages(tenant, message.conversationId, 0, 9)).toEqual([]);
        expect(await store.readCommandResult(tenant, 'stale')).toBeNull();
      },
    );

    test('let 32 that write the same tickets at once, in either order, all through, and lose none', async () => {
      const { store, tenant } = useStore();
      const tickets = [buildTicket(), buildTicket(), buildTicket()];
      await store.commit(buildCommit(tenant, { tickets: tickets.map((one) => buildOpening(one)) }));
      await inParallel(32, async (writer) => {
        // One commit succeeds in each round, so 32 rounds are enough for all.
        for (let done = false, round = 0; !done; round += 1) {
          if (round > 32) throw new Error('nobody got through');
          const read = await Promise.all(
            tickets.map(async ({ id }) => (await store.readTicket(tenant, id))?.ticket as Ticket),
          );
          const order = writer % 2 === 0 ? read : read.toReversed();
          const changes = order.map((one) => buildChange(one));
          const { status } = await store.commit(buildCommit(tenant, { tickets: changes }));
          done = status === 'committed';
        }
      });
      for (const { id } of tickets) {
        const events = await store.readEvents(tenant, id);
        expect(verifyChain(events, new Map())).toMatchObject({ intact: true, events: 33 });
      }
    });
  });

  test('commit: an outbound message and its delivery stand or fall with the ticket', async () => {
    const { store, tenant } = useStore();
    const ticket = buildTicket();
    const message = buildMessage({ ticketId: ticket.id });
    const delivery = buildDelivery({
      messageId: message.id,
      conversationId: message.conversationId,
    });
    const opening = buildOpening(ticket);
    const commit = buildCommit(tenant, {
      tickets: [{ ...opening, expectedVersion: 1 }],
      messages: [message],
      deliveries: [delivery],
    });
    await store.commit(commit);
    expect(await store.claimOutbox(tenant, 1, 1, 9)).toEqual([]);
    await store.commit({ ...commit, tickets: [opening] });
    const claimed = await store.claimOutbox(tenant, 1, 1, 9);
    expect(claimed.map(({ messageId }): MessageId | null => messageId)).toEqual([message.id]);
  });
}
