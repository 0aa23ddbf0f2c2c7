import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const leaseMs = 1000;

/** Suite: the sweeper gets each due ticket once. */
export function describeSweeps(useStore: UseStore): void {
  async function openAt(sweepAt: number | null) {
    const { store, tenant } = useStore();
    return { store, tenant, ticket: await openIn({ store, tenant }, sweepAt) };
  }

  async function openIn({ store, tenant }: ReturnType<UseStore>, sweepAt: number | null) {
    const ticket = buildTicket();
    await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket, { sweepAt })] }));
    return ticket;
  }

  describe('sweeps', () => {
    test('hand out tickets whose sweepAt has come, soonest first, no more than asked for', async () => {
      const subject = useStore();
      const { store, tenant } = subject;
      const third = await openIn(subject, 30);
      const first = await openIn(subject, 10);
      const second = await openIn(subject, 20);
      await openIn(subject, 31);
      await openIn(subject, null);
      expect(await store.claimDue(tenant, 9, leaseMs, 10)).toEqual([]);
      expect(await store.claimDue(tenant, 30, leaseMs, 2)).toEqual([first.id, second.id]);
      expect(await store.claimDue(tenant, 30, leaseMs, 10)).toEqual([third.id]);
    });

    test('hand a ticket out again only when the lease ends; sweepAt stays readable', async () => {
      const { store, tenant, ticket } = await openAt(10);
      await store.claimDue(tenant, 10, leaseMs, 10);
      expect(await store.claimDue(tenant, 10 + leaseMs - 1, leaseMs, 10)).toEqual([]);
      expect((await store.readTicket(tenant, ticket.id))?.sweepAt).toBe(10);
      expect(await store.claimDue(tenant, 10 + leaseMs, leaseMs, 10)).toEqual([ticket.id]);
    });

    test('end the lease with the next commit of the ticket', async () => {
      const { store, tenant, ticket } = await openAt(10);
      await store.claimDue(tenant, 10, leaseMs, 10);
      const change = buildChange(ticket, {}, { sweepAt: 15 });
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      expect(await store.claimDue(tenant, 15, leaseMs, 10)).toEqual([ticket.id]);
      const done = buildChange(change.ticket, {}, { sweepAt: null });
      await store.commit(buildCommit(tenant, { tickets: [done] }));
      expect(await store.claimDue(tenant, 9_000_000, leaseMs, 10)).toEqual([]);
    });

    test('end the lease with a commit that leaves sweepAt as it was', async () => {
      const { store, tenant, ticket } = await openAt(10);
      await store.claimDue(tenant, 10, leaseMs, 10);
      const again = { ...buildOpening(ticket, { sweepAt: 10, events: [] }), expectedVersion: 1 };
      await store.commit(buildCommit(tenant, { tickets: [again] }));
      expect(await store.claimDue(tenant, 10, leaseMs, 10)).toEqual([ticket.id]);
    });

    test('hand each of 60 tickets to one of 20 sweepers at once', async () => {
      const subject = useStore();
      const { store, tenant } = subject;
      const opened = await inParallel(60, (index) => openIn(subject, index));
      const claims = await inParallel(20, () => store.claimDue(tenant, 60, leaseMs, 7));
      const ids = [...claims.flat(), ...(await store.claimDue(tenant, 60, leaseMs, 60))];
      expect(ids.toSorted()).toEqual(opened.map(({ id }) => id).toSorted());
    });

    test('hand a ticket to one of 20 sweepers at once', async () => {
      const { store, tenant, ticket } = await openAt(10);
      const claims = await inParallel(20, () => store.claimDue(tenant, 10, leaseMs, 10));
      expect(claims.flat()).toEqual([ticket.id]);
    });
  });
}
