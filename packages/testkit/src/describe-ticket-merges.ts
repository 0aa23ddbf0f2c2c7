import {
  type AduanOptions,
  officerPrincipal,
  sp4nPractice,
  type Ticket,
  type TicketId,
  type TicketListItem,
  type TicketView,
} from '@aduan/core';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { describe, expect, test } from 'vitest';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const options = { actor: officerPrincipal('petugas-1', ['officer']) };
const supervisor = { actor: officerPrincipal('penyelia-1', ['supervisor']) };
const clients = 32;

/** The data that a split must restore: everything but the grown history. */
function unchanged({ clocks, reporters, ticket }: TicketView) {
  const { updatedAt, version, ...facts } = ticket;
  return { clocks, facts, reporters };
}

function dueOf({ items }: { readonly items: readonly TicketListItem[] }) {
  return items.map(({ dueAt, ticket }) => [ticket.id, dueAt]);
}

/**
 * Officers at two desks over one store merge the same reports in conflicting directions at once: one lead ticket
 * remains, both ends of each link agree, no report is lost, and all can be split again. Call it at the top of a vitest
 * file.
 *
 * @example
 * ```ts
 * describeTicketMerges({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeTicketMerges(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: merges of tickets`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    /** Two desks with unmerged reports. */
    async function desksWith(count: number, policies: AduanOptions<never>['policies'] = []) {
      const { clock, desk, desks } = openDesks({ policies, plugins: [mergedTickets()] });
      const ids: TicketId[] = [];
      for (let each = 0; each < count; each += 1) {
        const reporter = { name: `Warga ${each}` };
        const opening = { body: 'Lahan.', channel: 'desk', reporter };
        ids.push((await desk.tickets.open(opening, options)).ticket.id);
        clock.advance(60_000);
      }
      const merge = (client: number, from: number, into: number) =>
        turnOf(desks, client).plugins['merged-tickets'].merge(
          turnOf(ids, from),
          { into: turnOf(ids, into) },
          options,
        );
      const read = async (): Promise<readonly Ticket[]> =>
        Promise.all(ids.map(async (id) => (await desk.tickets.get(id, options)).ticket));
      return { desk, desks, ids, merge, read };
    }

    function expectOneTicket(tickets: readonly Ticket[]): void {
      expect(tickets.filter(({ leadId }) => leadId === null)).toHaveLength(1);
      for (const { id, reports } of tickets) {
        const joined = tickets.filter(({ leadId }) => leadId === id).map((ticket) => ticket.id);
        expect(reports.map(({ ticketId }) => ticketId).toSorted()).toEqual(joined.toSorted());
      }
    }

    test('make one ticket when 32 merge A into B while B into A', async () => {
      const { desk, ids, merge, read } = await desksWith(2);
      await inParallel(clients, (client) => merge(client, client >> 1, (client >> 1) + 1));
      expectOneTicket(await read());
      for (const id of ids) {
        expect(await desk.tickets.verifyHistory(id, options)).toMatchObject({
          intact: true,
          events: 3,
        });
      }
    });

    test('make one ticket of a ring of six that 32 merge at once', async () => {
      const { merge, read } = await desksWith(6);
      await inParallel(clients, (client) => merge(client, client, client + 1));
      expectOneTicket(await read());
    });

    test('give back every reporter, duty and clock, no matter who takes them apart', async () => {
      const { desk, desks, ids, merge } = await desksWith(3, [sp4nPractice]);
      const look = (id: TicketId) => desk.tickets.get(id, supervisor);
      const before = await Promise.all(ids.map(look));
      const lists = () =>
        Promise.all(desks.map((each) => each.tickets.list({ order: 'newest' }, supervisor)));
      const listed = (await lists()).map(dueOf);
      await merge(0, 1, 0);
      await merge(1, 2, 1);
      expect((await lists()).map(dueOf)).not.toEqual(listed);
      const joined = (await Promise.all(ids.map(look))).filter(({ ticket }) => ticket.leadId);
      expect(joined.map(({ clocks }) => clocks)).toEqual([[], []]);
      await inParallel(clients, (client) =>
        turnOf(desks, client).plugins['merged-tickets'].split(
          turnOf(joined, client).ticket.id,
          {},
          options,
        ),
      );
      const after = await Promise.all(ids.map(look));
      expect(after.map(unchanged)).toEqual(before.map(unchanged));
      expect((await lists()).map(dueOf)).toEqual(listed);
    });

    test('answer all of them or none, no matter who answers first', async () => {
      const { desks, merge, read } = await desksWith(4);
      for (const from of [1, 2, 3]) await merge(from, from, 0);
      const [lead] = await read();
      const seen = { ...options, expectedVersion: Number(lead?.version) };
      const answers = await Promise.allSettled(
        Array.from({ length: clients }, (_, client) =>
          turnOf(desks, client).tickets.answer(String(lead?.id), 'Selesai.', seen),
        ),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const { obligations, phase } of await read()) {
        expect({ phase, owed: obligations.map(({ status }) => status) }).toEqual({
          phase: 'answered',
          owed: ['answered'],
        });
      }
    });
  });
}
