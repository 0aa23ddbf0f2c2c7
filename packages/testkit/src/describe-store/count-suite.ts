import type { Store, TenantId, Ticket } from '@aduan/core';
import type { TicketCountFilter } from '@aduan/core/store';
import { expect, test } from 'vitest';
import { buildChange, buildCommit } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { inParallel } from '../in-parallel.js';
import { answered, open, owed } from './listed-tickets.js';

const hour = 3_600_000;
const phases = ['new', 'active', 'closed'] as const;
const filters: readonly TicketCountFilter[] = [
  {},
  { joined: true },
  { joined: false, notRecusing: ['ani'] },
  { notRecusing: ['ani', 'budi'] },
];
/** Further filters in turn: one unit, one officer, and the filters of a list. */
const narrowed: readonly TicketCountFilter[] = [
  { team: 'layanan' },
  { assignee: 'citra' },
  { dueBefore: hour + 1_001 },
  { team: 'layanan', dueBefore: 2 * hour },
  { category: 'kdmp', phases: ['active'] },
  { region: '33', dueBefore: 3 * hour },
  { kind: 'suggestion', channel: 'phone' },
  { notOfKinds: ['suggestion'], notRecusing: ['ani'] },
  { team: 'layanan', notOfKinds: ['suggestion'] },
  { assignee: 'citra', joined: false, notOfKinds: ['complaint'] },
  { answer: 'answered', dueBefore: Number.MAX_SAFE_INTEGER },
  { team: 'layanan', notAssignedTo: ['citra'] },
];

/** The same counts, computed from the tickets. */
async function counted(store: Store, tenant: TenantId, now: number, filter: TicketCountFilter) {
  const listed = { phases: ['new', 'active'] as const, ...filter, limit: 200 };
  const { items } = await store.listTickets(tenant, listed);
  const byPhase: Record<string, number> = {};
  for (const { ticket } of items) byPhase[ticket.phase] = (byPhase[ticket.phase] ?? 0) + 1;
  return { byPhase, late: items.filter(({ dueAt }) => dueAt !== null && dueAt < now).length };
}

/** Suite: counts of open tickets equal the lists. */
export function describeCounts(useStore: () => { store: Store; tenant: TenantId }): void {
  test('counts: what lists show, also when many change the same tickets at once', async () => {
    const { store, tenant } = useStore();
    const ids = await inParallel(12, async () => (await open(store, tenant)).id);
    const change = async (turn: number, writer: number) => {
      const id = ids[(turn * 5 + writer * writer) % ids.length] ?? buildId<Ticket['id']>();
      const known = await store.readTicket(tenant, id);
      if (!known) throw new Error('An opened ticket is gone.');
      const draw = turn * 7 + writer * 3;
      const changed = buildChange(
        known.ticket,
        {
          phase: phases[draw % phases.length] ?? 'new',
          leadId: draw % 4 === 0 ? buildId<Ticket['id']>() : null,
          recusals: draw % 5 === 0 ? ['ani'] : [],
          team: draw % 2 === 0 ? 'layanan' : null,
          assignee: draw % 3 === 0 ? 'citra' : null,
          kind: draw % 2 === 0 ? 'suggestion' : 'complaint',
          channel: draw % 3 === 0 ? 'web' : 'phone',
          category: draw % 3 === 0 ? 'ksp' : 'kdmp.gerai',
          region: draw % 4 === 0 ? null : '33.73',
          obligations: [draw % 2 === 0 ? answered : owed],
        },
        { dueAt: draw % 6 === 0 ? null : (draw % 4) * hour + (draw % 3) * 1_000 },
      );
      await store.commit(buildCommit(tenant, { tickets: [changed] }));
    };
    for (let turn = 0; turn < 8; turn++) {
      await inParallel(10, (writer) => change(turn, writer));
      const alsoNarrowed = filters.map((filter) => ({
        ...filter,
        ...narrowed[turn % narrowed.length],
      }));
      for (const filter of [...filters, ...alsoNarrowed]) {
        for (const now of [0, 1_001, hour, hour + 1_000, hour + 1_001, 5 * hour]) {
          const shown = await counted(store, tenant, now, filter);
          expect(await store.countTickets(tenant, now, filter)).toEqual(shown);
        }
      }
    }
  });
}
