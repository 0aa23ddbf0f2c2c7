import { type Aduan, createAduan, type Principal, type Store, type Ticket } from '@aduan/core';
import { createCases } from '@aduan/core/cases';
import { memoryStore } from '@aduan/core/memory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTenant } from './builders/build-id.js';
import type { SweeperSuiteOptions } from './describe-sweepers.js';
import { trialCalendar } from './trial-calendar.js';

const officer: Principal = {
  ...{ id: 'petugas-1', kind: 'officer', roles: ['officer'] },
  ...{ units: [], regions: [] },
};
const options = { actor: officer };
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
export function describeCaseMerges({ name, create, reopen }: SweeperSuiteOptions): void {
  describe(`${name}: merges of cases`, () => {
    const stores: Store[] = [];
    beforeAll(async () => {
      const store = await create();
      stores.push(store);
      await store.migrate();
      stores.push(reopen ? await reopen(store) : store);
    });
    afterAll(() => Promise.all([...new Set(stores)].map((store) => store.close())));

    /** Two desks with reports that nobody has merged. */
    async function desksWith(count: number) {
      const tenant = buildTenant();
      const parts = memoryStore();
      const desks = stores.map((store) =>
        createAduan({
          ...{ store, tenant, keys: parts.keys, blobs: parts.blobs, calendar: trialCalendar },
          ...{ policies: [], channels: {} },
        }),
      ) as [Aduan<Record<never, never>>, Aduan<Record<never, never>>];
      const rooms = desks.map((desk) => createCases(desk));
      const ids: string[] = [];
      for (let each = 0; each < count; each += 1) {
        const opened = await desks[0].tickets.open({ body: 'Lahan.', channel: 'desk' }, options);
        ids.push(opened.ticket.id);
      }
      const merge = (client: number, from: number, into: number) =>
        rooms[client % 2]?.merge(
          String(ids[from % count]),
          { into: String(ids[into % count]) },
          options,
        );
      const read = async (): Promise<readonly Ticket[]> =>
        Promise.all(ids.map(async (id) => (await desks[0].tickets.get(id, options)).ticket));
      return { desk: desks[0], ids, merge, read };
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
      await Promise.all(
        Array.from({ length: clients }, (_, client) =>
          merge(client, client >> 1, (client >> 1) + 1),
        ),
      );
      expectOneCase(await read());
      for (const id of ids) {
        expect(await desk.tickets.verifyHistory(id, options)).toMatchObject({
          intact: true,
          events: 3,
        });
      }
    }, 60_000);

    test('make one case of a ring of six that 32 merge at once', async () => {
      const { merge, read } = await desksWith(6);
      await Promise.all(
        Array.from({ length: clients }, (_, client) => merge(client, client, client + 1)),
      );
      expectOneCase(await read());
    }, 60_000);

    test('answer all of them or none, whoever answers first', async () => {
      const { desk, merge, read } = await desksWith(4);
      for (const from of [1, 2, 3]) await merge(from, from, 0);
      const [lead] = await read();
      const seen = { ...options, expectedVersion: Number(lead?.version) };
      const answers = await Promise.allSettled(
        Array.from({ length: 8 }, () => desk.tickets.answer(String(lead?.id), 'Selesai.', seen)),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const { obligations, phase } of await read()) {
        expect({ phase, owed: obligations.map(({ status }) => status) }).toEqual({
          phase: 'answered',
          owed: ['fulfilled'],
        });
      }
    }, 60_000);
  });
}
