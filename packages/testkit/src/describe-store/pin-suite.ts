import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

/** Suite: the hash of a tracking PIN is stored beside its ticket; attempts are rate limited. */
export function describePins(useStore: UseStore): void {
  describe('tracking PINs', () => {
    test('answer null without a PIN and without a ticket', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      expect(await store.readPinHash(tenant, ticket.id)).toBeNull();
      expect(await store.readPinHash(tenant, buildTicket().id)).toBeNull();
    });

    test('are kept through other changes; a new one takes the place of the old one', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      const opening = buildOpening(ticket, { pinHash: 'hash-1' });
      await store.commit(buildCommit(tenant, { tickets: [opening] }));
      expect(await store.readPinHash(tenant, ticket.id)).toBe('hash-1');
      const change = buildChange(ticket);
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      expect(await store.readPinHash(tenant, ticket.id)).toBe('hash-1');
      const renewal = buildChange(change.ticket, {}, { pinHash: 'hash-2' });
      await store.commit(buildCommit(tenant, { tickets: [renewal] }));
      expect(await store.readPinHash(tenant, ticket.id)).toBe('hash-2');
    });
  });
}
