import type { Store, TenantId, TicketId } from '@aduan/core';
import { nextLink, sha256Hex, verifyChain } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildEvent } from '../builders/build-event.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

/** Reads, decides and commits until there is no conflict, as the desk does. */
async function append(store: Store, tenant: TenantId, id: TicketId, team: string): Promise<void> {
  const stored = await store.readTicket(tenant, id);
  if (!stored) throw new Error('the ticket is gone');
  const change = buildChange(stored.ticket, { team });
  const { status } = await store.commit(buildCommit(tenant, { tickets: [change] }));
  if (status === 'conflict') await append(store, tenant, id, team);
}

/** Suite: events are numbered without gaps, and each is linked to the one before. */
export function describeChain(useStore: UseStore): void {
  describe('events: the audit chain', () => {
    test('number events from 1, oldest first, and give them back as they came', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket({ version: 2 });
      const sealed = { sealedRecord: 'box-1', index: 4 };
      const events = [
        buildEvent(ticket.id, { type: 'ticket.opened', sealed }),
        buildEvent(ticket.id, { at: 99, facts: '{"a":1}' }),
      ];
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket, { events })] }));
      const change = buildChange(ticket);
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      const stored = await store.readEvents(tenant, ticket.id);
      expect(stored.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(stored).toMatchObject(
        [...events, ...change.events].map((event) => ({ ...event, ticketId: ticket.id })),
      );
    });

    test('link the first event to the empty text and each other one to the one before', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      await store.commit(buildCommit(tenant, { tickets: [buildChange(ticket)] }));
      const [first, second] = await store.readEvents(tenant, ticket.id);
      expect(first?.link).toBe(sha256Hex(`${first?.digest}`));
      expect(second?.link).toBe(sha256Hex(`${first?.link}${second?.digest}`));
      expect(second?.link).toBe(nextLink(first?.link ?? '', second?.digest ?? ''));
    });

    test('keep the chain of each ticket apart, and intact', async () => {
      const { store, tenant } = useStore();
      const tickets = [buildTicket(), buildTicket()];
      for (const ticket of tickets) {
        await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      }
      await inParallel(2, async (index) => {
        const id = tickets[index]?.id;
        if (id) await append(store, tenant, id, 'a');
      });
      for (const { id } of tickets) {
        const verdict = verifyChain(await store.readEvents(tenant, id), new Map());
        expect(verdict).toMatchObject({ intact: true, events: 2 });
      }
    });

    test('keep the chain gapless under 20 writers at once', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      await inParallel(20, (index) => append(store, tenant, ticket.id, `${index}`));
      const verdict = verifyChain(await store.readEvents(tenant, ticket.id), new Map());
      expect(verdict).toMatchObject({ intact: true, events: 21 });
    });

    test('refuse an event id that is in use', async () => {
      const { store, tenant } = useStore();
      const [first, second] = [buildTicket(), buildTicket()];
      const opening = buildOpening(first);
      await store.commit(buildCommit(tenant, { tickets: [opening] }));
      const reused = buildOpening(second, { events: opening.events });
      const commit = store.commit(buildCommit(tenant, { tickets: [reused] }));
      await expect(commit).rejects.toMatchObject({ code: 'store-duplicate' });
    });
  });
}
