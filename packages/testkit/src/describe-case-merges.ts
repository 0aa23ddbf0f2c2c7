import { officerPrincipal, type Ticket, type TicketId } from '@aduan/core';
import { createCases } from '@aduan/core/cases';
import { describe, expect, test } from 'vitest';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const options = { actor: officerPrincipal('petugas-1', ['officer']) };
const clients = 32;

/**
 * Two desks over one store whose officers merge the same reports in crossed directions, all at once: one
 * case remains, both ends of each link agree, and no report is lost. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeCaseMerges({ name: 'memory', create: () => memoryStore() }); // from @aduan/core/memory
 * ```
 */
export function describeCaseMerges(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: merges of cases`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    /** Two desks with reports that nobody has merged. */
    async function desksWith(count: number) {
      const { desk, desks } = openDesks();
      const rooms = desks.map((each) => createCases(each));
      const ids: TicketId[] = [];
      for (let each = 0; each < count; each += 1) {
        const { ticket } = await desk.tickets.open({ body: 'Lahan.', channel: 'desk' }, options);
        ids.push(ticket.id);
      }
      const merge = (client: number, from: number, into: number) =>
        turnOf(rooms, client).merge(turnOf(ids, from), { into: turnOf(ids, into) }, options);
      const read = async (): Promise<readonly Ticket[]> =>
        Promise.all(ids.map(async (id) => (await desk.tickets.get(id, options)).ticket));
      return { desk, desks, ids, merge, read };
    }

    function expectOneCase(tickets: readonly Ticket[]): void {
      expect(tickets.filter(({ leadId }) => leadId === null)).toHaveLength(1);
      for (const { id, reports } of tickets) {
        const joined = tickets.filter(({ leadId }) => leadId === id).map((ticket) => ticket.id);
        expect(reports.map(({ ticketId }) => ticketId).toSorted()).toEqual(joined.toSorted());
      }
    }

    test('make one case when 32 merge A into B while B into A', async () => {
      const { desk, ids, merge, read } = await desksWith(2);
      await inParallel(clients, (client) => merge(client, client >> 1, (client >> 1) + 1));
      expectOneCase(await read());
      for (const id of ids) {
        expect(await desk.tickets.verifyHistory(id, options)).toMatchObject({
          intact: true,
          events: 3,
        });
      }
    });

    test('make one case of a ring of six that 32 merge at once', async () => {
      const { merge, read } = await desksWith(6);
      await inParallel(clients, (client) => merge(client, client, client + 1));
      expectOneCase(await read());
    });

    test('answer all of them or none, whoever answers first', async () => {
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
          owed: ['fulfilled'],
        });
      }
    });
  });
}
