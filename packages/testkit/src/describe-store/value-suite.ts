import { describe, expect, test } from 'vitest';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

/** Suite: number series, and small values that expire. */
export function describeValues(useStore: UseStore): void {
  describe('numbers', () => {
    test('begin at 1 and go on after the block that was reserved', async () => {
      const { store, tenant } = useStore();
      expect(await store.reserveNumbers(tenant, 'ADU-2026', 10)).toBe(1);
      expect(await store.reserveNumbers(tenant, 'ADU-2026', 1)).toBe(11);
      expect(await store.reserveNumbers(tenant, 'ADU-2027', 1)).toBe(1);
    });

    test('give no number twice to 50 that ask at once', async () => {
      const { store, tenant } = useStore();
      const firsts = await inParallel(50, () => store.reserveNumbers(tenant, 'ADU', 3));
      const numbers = firsts.flatMap((first) => [first, first + 1, first + 2]);
      expect(numbers.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 150 }, (_, index) => index + 1),
      );
    });
  });

  describe('values', () => {
    const value = Uint8Array.of(1, 2);

    test('keep, replace and delete a value', async () => {
      const { store, tenant } = useStore();
      expect(await store.readValue(tenant, 'k', 0)).toBeNull();
      expect(await store.writeValue(tenant, 'k', value, { now: 0 })).toBe(true);
      expect(await store.writeValue(tenant, 'k', Uint8Array.of(3), { now: 0 })).toBe(true);
      expect([...((await store.readValue(tenant, 'k', 9e12)) ?? [])]).toEqual([3]);
      await store.deleteValue(tenant, 'k');
      await store.deleteValue(tenant, 'k');
      expect(await store.readValue(tenant, 'k', 0)).toBeNull();
    });

    test('let a value expire after ttlMs', async () => {
      const { store, tenant } = useStore();
      await store.writeValue(tenant, 'k', value, { now: 100, ttlMs: 50 });
      expect(await store.readValue(tenant, 'k', 149)).not.toBeNull();
      expect(await store.readValue(tenant, 'k', 150)).toBeNull();
      await store.writeValue(tenant, 'other', value, { now: 500 });
      expect(await store.readValue(tenant, 'k', 100)).toBeNull();
    });

    test('write ifAbsent only where no live value is', async () => {
      const { store, tenant } = useStore();
      const options = { ttlMs: 50, ifAbsent: true };
      const writes = await inParallel(20, () =>
        store.writeValue(tenant, 'k', value, { now: 100, ...options }),
      );
      expect(writes.filter((written) => written)).toHaveLength(1);
      expect(await store.writeValue(tenant, 'k', value, { now: 149, ...options })).toBe(false);
      expect(await store.writeValue(tenant, 'k', value, { now: 150, ...options })).toBe(true);
    });
  });
}
