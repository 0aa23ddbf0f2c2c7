import { StoreError } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTenant } from '../builders/build-id.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const foreignIds = [
  { system: 'lapor', id: 'TRACK-7' },
  { system: 'ojk', id: 'TRACK-7' },
];
const conflict = { status: 'conflict', actual: -1 };

/** Suite: an id of another system belongs to one ticket of the tenant. */
export function describeForeignIds(useStore: UseStore): void {
  describe('foreign ids', () => {
    const opening = (ids = foreignIds) => buildOpening(buildTicket({ foreignIds: ids }));

    test('stay with their ticket when it changes', async () => {
      const { store, tenant } = useStore();
      const first = opening();
      await store.commit(buildCommit(tenant, { tickets: [first] }));
      const change = buildChange(first.ticket, { team: 'a' });
      expect(await store.commit(buildCommit(tenant, { tickets: [change] }))).toEqual({
        status: 'committed',
      });
      const { items } = await store.listTickets(tenant, { foreignId: { id: 'TRACK-7' } });
      expect(items.map(({ ticket }) => ticket)).toEqual([change.ticket]);
    });

    test('are a conflict for another ticket, of which nothing is written', async () => {
      const { store, tenant } = useStore();
      await store.commit(buildCommit(tenant, { tickets: [opening()] }));
      const second = opening([{ system: 'new', id: '1' }, ...foreignIds.slice(1)]);
      expect(await store.commit(buildCommit(tenant, { tickets: [second] }))).toEqual(conflict);
      expect(await store.readTicket(tenant, second.ticket.id)).toBeNull();
      const { items } = await store.listTickets(tenant, { foreignId: { id: '1' } });
      expect(items).toEqual([]);
    });

    test('are refused when two tickets of one commit carry them', async () => {
      const { store, tenant } = useStore();
      const both = store.commit(buildCommit(tenant, { tickets: [opening(), opening()] }));
      await expect(both).rejects.toBeInstanceOf(StoreError);
    });

    test('go to exactly one of 20 that want them at once', async () => {
      const { store, tenant } = useStore();
      const outcomes = await inParallel(20, () =>
        store.commit(buildCommit(tenant, { tickets: [opening()] })),
      );
      expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'conflict')).toHaveLength(19);
    });

    test('find all tickets that one system has, by its name', async () => {
      const { store, tenant } = useStore();
      const openings = [
        opening([{ system: 'lapor', id: '1' }]),
        opening([{ system: 'ojk', id: '2' }]),
        opening([{ system: 'lapor', id: '3' }]),
        buildOpening(buildTicket()),
      ];
      await store.commit(buildCommit(tenant, { tickets: openings }));
      const { items } = await store.listTickets(tenant, { foreignId: { system: 'lapor' } });
      const found = items.map(({ ticket }) => ticket.foreignIds[0]?.id);
      expect(found.toSorted()).toEqual(['1', '3']);
    });

    test('mean nothing to another tenant', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      await store.commit(buildCommit(tenant, { tickets: [opening()] }));
      const elsewhere = buildCommit(other, { tickets: [opening()] });
      expect(await store.commit(elsewhere)).toEqual({ status: 'committed' });
      const { items } = await store.listTickets(other, { foreignId: { id: 'TRACK-7' } });
      expect(items).toHaveLength(1);
    });
  });
}
