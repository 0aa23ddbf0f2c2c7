import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const limits = { tries: 5, lockMs: 1000, maxLockMs: 3000 };

/** Tries at a PIN are counted before they are compared. */
export function describePins(useStore: UseStore): void {
  async function withPin() {
    const { store, tenant } = useStore();
    const ticket = buildTicket();
    const opening = buildOpening(ticket, { pinHash: 'hash-1' });
    await store.commit(buildCommit(tenant, { tickets: [opening] }));
    const attempt = (now: number) => store.takePinAttempt(tenant, ticket.id, now, limits);
    return { store, tenant, ticket, attempt };
  }

  describe('tracking PINs', () => {
    test('answer null without a PIN and without a ticket', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      expect(await store.takePinAttempt(tenant, ticket.id, 0, limits)).toBeNull();
      expect(await store.takePinAttempt(tenant, buildTicket().id, 0, limits)).toBeNull();
    });

    test('hand out the hash for as many tries as allowed, then lock', async () => {
      const { attempt } = await withPin();
      for (let now = 0; now < limits.tries; now += 1) {
        expect(await attempt(now)).toEqual({ allowed: true, hash: 'hash-1' });
      }
      const retryAt = limits.tries - 1 + limits.lockMs;
      expect(await attempt(limits.tries)).toEqual({ allowed: false, retryAt });
      expect(await attempt(retryAt - 1)).toEqual({ allowed: false, retryAt });
      expect(await attempt(retryAt)).toEqual({ allowed: true, hash: 'hash-1' });
    });

    test('allow as many tries again after a lock, then lock for twice as long, up to a limit', async () => {
      const { attempt } = await withPin();
      let now = 0;
      for (const lockMs of [1000, 2000, 3000, 3000]) {
        for (let index = 0; index < limits.tries; index += 1) {
          expect((await attempt(now))?.allowed).toBe(true);
        }
        expect(await attempt(now)).toEqual({ allowed: false, retryAt: now + lockMs });
        now += lockMs;
      }
    });

    test('let 20 parallel guesses not have more tries than one after the other', async () => {
      const { attempt } = await withPin();
      const answers = await inParallel(20, () => attempt(0));
      expect(answers.filter((answer) => answer?.allowed)).toHaveLength(limits.tries);
    });

    test('forget the tries after a right PIN, and lift the lock', async () => {
      const { attempt, store, tenant, ticket } = await withPin();
      for (let index = 0; index < limits.tries; index += 1) await attempt(0);
      await store.clearPinAttempts(tenant, ticket.id);
      const answers = await inParallel(20, () => attempt(1));
      expect(answers.filter((answer) => answer?.allowed)).toHaveLength(limits.tries);
    });

    test('keep PIN and tries through other changes; a new PIN begins anew', async () => {
      const { attempt, store, tenant, ticket } = await withPin();
      for (let index = 0; index < limits.tries; index += 1) await attempt(0);
      const change = buildChange(ticket);
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      expect((await attempt(1))?.allowed).toBe(false);
      const renewal = buildChange(change.ticket, {}, { pinHash: 'hash-2' });
      await store.commit(buildCommit(tenant, { tickets: [renewal] }));
      expect(await attempt(1)).toEqual({ allowed: true, hash: 'hash-2' });
    });
  });
}
