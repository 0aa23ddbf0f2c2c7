import { describe, expect, test } from 'vitest';
import { buildKey } from '../builders/build-key.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

/** Suite: wrapped data keys are stored once, listed, rewrapped, destroyed. */
export function describeKeys(useStore: UseStore): void {
  describe('wrapped keys', () => {
    test('keep the first key of a scope, also of 20 that come at once', async () => {
      const { store, tenant } = useStore();
      expect(await store.readKeys(tenant, 'party:1')).toEqual([]);
      const kept = await inParallel(20, () => store.insertKey(tenant, buildKey('party:1')));
      const stored = await store.readKeys(tenant, 'party:1');
      expect(stored).toHaveLength(1);
      for (const key of kept) expect(key).toEqual(stored[0]);
    });

    test('keep one key of each generation, and give them in that order', async () => {
      const { store, tenant } = useStore();
      const keys = [1, 2, 3].map((generation) => buildKey('party:1', { generation }));
      for (const key of keys.toReversed()) await store.insertKey(tenant, key);
      const stored = keys.map((key) => ({ ...key, retired: false }));
      expect(await store.readKeys(tenant, 'party:1')).toEqual(stored);
      expect(await store.insertKey(tenant, buildKey('party:1', { generation: 2 }))).toEqual(
        stored[1],
      );
    });

    test('list the keys of all scopes page by page', async () => {
      const { store, tenant } = useStore();
      const scopes = ['party:b', 'inbox', 'party:a', 'party:a/2', 'Party:a'];
      for (const scope of scopes) {
        for (const generation of [2, 1]) {
          await store.insertKey(tenant, buildKey(scope, { generation }));
        }
      }
      const found = [];
      for (let page = await store.listKeys(tenant, null, 3); page.length > 0; ) {
        expect(page.length).toBeLessThanOrEqual(3);
        found.push(...page);
        page = await store.listKeys(tenant, page.at(-1) ?? null, 3);
      }
      const places = found.map(({ generation, scope }) => `${scope} ${generation}`);
      expect(places).toEqual(scopes.toSorted().flatMap((scope) => [`${scope} 1`, `${scope} 2`]));
      expect(found.slice(0, 2)).toEqual(await store.readKeys(tenant, 'Party:a'));
    });

    test('put a key that was wrapped again in the place of the former one, and retire it', async () => {
      const { store, tenant } = useStore();
      const [first, second] = [buildKey('party:1'), buildKey('party:1', { generation: 2 })];
      const other = buildKey('party:2');
      for (const key of [first, second, other]) await store.insertKey(tenant, key);
      const wrapped = Uint8Array.of(9, 9);
      const change = { scope: 'party:1', id: first.id, wrapped, before: first.wrapped };
      expect(await store.rewrapKeys(tenant, [])).toBe(0);
      expect(await store.rewrapKeys(tenant, [change])).toBe(1);
      expect(await store.readKeys(tenant, 'party:1')).toEqual([
        { ...first, wrapped, retired: true },
        { ...second, retired: false },
      ]);
      expect(await store.readKeys(tenant, 'party:2')).toEqual([{ ...other, retired: false }]);
    });

    test('leave out a key that was wrapped again by another one, or destroyed, meanwhile', async () => {
      const { store, tenant } = useStore();
      const scopes = ['party:1', 'party:2', 'party:3'];
      const keys = scopes.map((scope) => buildKey(scope));
      for (const key of keys) await store.insertKey(tenant, key);
      const changes = keys.map(({ id, scope, wrapped }) => ({
        id,
        scope,
        before: wrapped,
        wrapped: Uint8Array.of(8),
      }));
      await store.rewrapKeys(
        tenant,
        changes.slice(0, 1).map((one) => ({ ...one, wrapped: Uint8Array.of(7) })),
      );
      await store.destroyKey(tenant, 'party:2');
      expect(await store.rewrapKeys(tenant, changes)).toBe(1);
      const wrapped = async (scope: string) =>
        (await store.readKeys(tenant, scope)).map((key) => [...key.wrapped]);
      expect(await Promise.all(scopes.map(wrapped))).toEqual([[[7]], [], [[8]]]);
    });

    test('destroy the keys of one scope and of no other', async () => {
      const { store, tenant } = useStore();
      const other = buildKey('party:2');
      for (const generation of [1, 2]) {
        await store.insertKey(tenant, buildKey('party:1', { generation }));
      }
      await store.insertKey(tenant, other);
      await store.destroyKey(tenant, 'party:1');
      await store.destroyKey(tenant, 'party:1');
      expect(await store.readKeys(tenant, 'party:1')).toEqual([]);
      expect(await store.readKeys(tenant, 'party:2')).toEqual([{ ...other, retired: false }]);
    });
  });
}
