import type { Rate } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const account: Rate = { key: 'rate/test', everyMs: 100, burst: 1 };
const recipient: Rate = { key: 'rate/test/one', everyMs: 1_000, burst: 3 };
const recipientOf = (burst: number): Rate => ({ ...recipient, burst });
const now = 1_000_000;

/** Suite: no rate is exceeded, even if several instances take slots. */
export function describeRates(useStore: UseStore): void {
  describe('rates', () => {
    test('give a place each so many ms, and say when the next one is there', async () => {
      const { store, tenant } = useStore();
      const take = (at: number) => store.takeRateSlots(tenant, at, 0, [account]);
      expect(await take(now)).toMatchObject({ taken: true, at: now });
      expect(await take(now)).toMatchObject({ taken: false, at: now + 100 });
      expect(await take(now + 99)).toMatchObject({ taken: false, at: now + 100 });
      expect(await take(now + 100)).toMatchObject({ taken: true, at: now + 100 });
      expect(await take(now + 5_000)).toMatchObject({ taken: true, at: now + 5_000 });
    });

    test('give some places at once, which are paid back by waiting', async () => {
      const { store, tenant } = useStore();
      const take = async (at: number) =>
        (await store.takeRateSlots(tenant, at, 0, [recipient])).taken;
      const all = [];
      for (const at of [0, 0, 0, 0, 999, 1_000, 1_000, 2_000, 9_000, 9_000, 9_000, 9_000]) {
        all.push(await take(now + at));
      }
      expect(all.map(Number).join('')).toBe('111001011110');
    });

    test('give places that are ahead to anyone who is patient, one after the other', async () => {
      const { store, tenant } = useStore();
      const take = () => store.takeRateSlots(tenant, now, 250, [account]);
      expect([await take(), await take(), await take(), await take()]).toMatchObject([
        { taken: true, at: now },
        { taken: true, at: now + 100 },
        { taken: true, at: now + 200 },
        { taken: false, at: now + 300 },
      ]);
    });

    test('take a place in all of several, or in none', async () => {
      const { store, tenant } = useStore();
      const both = (at: number) => store.takeRateSlots(tenant, at, 0, [account, recipient]);
      for (const at of [0, 100, 200]) expect((await both(now + at)).taken).toBe(true);
      expect(await both(now + 300)).toEqual({
        taken: false,
        at: now + 1_000,
        key: recipient.key,
      });
      const alone = await store.takeRateSlots(tenant, now + 300, 0, [account]);
      expect(alone, 'the refusal took nothing').toMatchObject({ taken: true, at: now + 300 });
      const other = { ...recipient, key: 'rate/test/other' };
      const elsewhere = await store.takeRateSlots(tenant, now + 400, 0, [account, other]);
      expect(elsewhere.taken).toBe(true);
    });

    test('give each place to one of 20 that ask at once', async () => {
      const { store, tenant } = useStore();
      const places = await inParallel(20, () =>
        store.takeRateSlots(tenant, now, 10_000, [recipientOf(20), account]),
      );
      const instants = places.map(({ at }) => at).toSorted((one, other) => one - other);
      expect(instants).toEqual(Array.from({ length: 20 }, (_, place) => now + place * 100));
    });

    test('give nobody a place before an instant, however often that is said', async () => {
      const { store, tenant } = useStore();
      await store.holdRateSlots(tenant, recipient, now + 7_000);
      await store.holdRateSlots(tenant, recipient, now + 5_000);
      const take = (at: number) => store.takeRateSlots(tenant, at, 0, [recipient]);
      expect(await take(now)).toMatchObject({ taken: false, at: now + 7_000 });
      expect(await take(now + 7_000)).toMatchObject({ taken: true, at: now + 7_000 });
      expect(await take(now + 7_000)).toMatchObject({ taken: false, at: now + 8_000 });
    });

    test('give back a place in each of several, to be taken again, and no more than that', async () => {
      const { store, tenant } = useStore();
      const two = recipientOf(2);
      const both = async (at = now) =>
        (await store.takeRateSlots(tenant, at, 0, [{ ...account, burst: 2 }, two])).taken;
      expect([await both(), await both(), await both()]).toEqual([true, true, false]);
      await store.returnRateSlots(tenant, [{ ...account, burst: 2 }, two]);
      expect([await both(), await both()]).toEqual([true, false]);
      await store.returnRateSlots(tenant, [two]);
      expect(await both(), 'one of the two is full still').toBe(false);
      const { taken } = await store.takeRateSlots(tenant, now, 0, [two]);
      expect(taken).toBe(true);
    });

    test('give back each place though 20 give back at once, and nothing where none was taken', async () => {
      const { store, tenant } = useStore();
      const [many, other] = [recipientOf(20), { ...account, burst: 20 }];
      const take = (rates: readonly Rate[]) => store.takeRateSlots(tenant, now, 0, rates);
      await inParallel(20, () => take([many, other]));
      // Each in another order: there must be no deadlock.
      await inParallel(20, (index) =>
        store.returnRateSlots(tenant, index % 2 ? [many, other] : [other, many]),
      );
      const again = await inParallel(30, () => take([many, other]));
      expect(again.filter(({ taken }) => taken)).toHaveLength(20);
      const unknown = { key: 'rate/unknown', everyMs: 100, burst: 1 };
      await store.returnRateSlots(tenant, [unknown]);
      expect([(await take([unknown])).taken, (await take([unknown])).taken]).toEqual([true, false]);
    });

    test('hold what is not counted, too', async () => {
      const { store, tenant } = useStore();
      const uncounted = { key: 'rate/uncounted', everyMs: 0, burst: 1 };
      const take = (at: number) => store.takeRateSlots(tenant, at, 0, [uncounted]);
      expect([(await take(now)).taken, (await take(now)).taken]).toEqual([true, true]);
      await store.holdRateSlots(tenant, uncounted, now + 50);
      expect(await take(now)).toMatchObject({ taken: false, at: now + 50 });
      expect((await take(now + 50)).taken).toBe(true);
    });
  });
}
