import {
  createAduan,
  generateMasterKeys,
  type KeyProvider,
  masterKeyProvider,
  officerPrincipal,
  type Store,
} from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test } from 'vitest';
import { buildKey } from './builders/build-key.js';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';
import { trialCalendar } from './trial-calendar.js';

const options = { actor: officerPrincipal('petugas-1', ['supervisor']) };
/** More keys than one page holds. */
const many = 700;

/** Keys of a host that changes its master key; every desk sees the change at once. */
function changingKeys() {
  const { mac, master } = generateMasterKeys();
  let masters = [master];
  const present = () => {
    const [current = master, ...others] = masters;
    return masterKeyProvider({ mac, master: current, others });
  };
  const keys: KeyProvider = {
    wrap: (dataKey) => present().wrap(dataKey),
    unwrap: (wrapped) => present().unwrap(wrapped),
    mac: (data) => present().mac(data),
    rotation: {
      versions: async () => (await present().rotation?.versions()) ?? [],
      versionOf: (wrapped) => present().rotation?.versionOf(wrapped) ?? '',
      async begin() {
        masters = [generateMasterKeys().master, ...masters];
      },
      async finish() {
        masters = masters.slice(0, 1);
      },
    },
  };
  return { keys, former: masterKeyProvider({ mac, master }), mac };
}

/**
 * A change of the master key under two running desks: everything stays readable, new data cannot be read with the
 * former key, and rewrapping can be interrupted, doubled and continued. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeKeyRotation({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeKeyRotation(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: a change of the master key`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    function desks() {
      const changing = changingKeys();
      const opened = openDesks({ keys: changing.keys });
      const open = (body: string, client = 0, known?: string) => {
        const reporter = { name: body, ...(known && { known: known as never }) };
        const input = { body, channel: 'phone', reporter };
        return turnOf(opened.desks, client).tickets.open(input, options);
      };
      const subjects = async () => {
        const { items } = await turnOf(opened.desks, 1).tickets.list({ limit: 200 }, options);
        return items.map(({ subject: words }) => words).toSorted();
      };
      return { ...opened, ...changing, open, subjects, keyring: opened.desk.keys };
    }

    /** Adds many keys to the store. */
    async function crowd(
      store: Store,
      tenant: Parameters<Store['readKeys']>[0],
      keys: KeyProvider,
    ) {
      await inParallel(many, async (index) => {
        const wrapped = await keys.wrap(new Uint8Array(32).fill(index % 256));
        await store.insertKey(tenant, buildKey(`party:${index}`, { wrapped }));
      });
    }

    test('leaves all that was sealed readable, before, while and after keys are wrapped again', async () => {
      const { desk, keyring, open, subjects } = desks();
      await desk.files.put('surat', Uint8Array.of(1, 2, 3), { mime: 'application/pdf' });
      const { ticket } = await open('Sebelum');
      expect(await keyring.status()).toMatchObject({ waiting: 0, versions: [{ known: true }] });
      expect((await desk.health()).keys).toBe('current');

      await keyring.begin();
      expect((await desk.health()).keys).toBe('rewrapping');
      expect((await keyring.status()).waiting).toBeGreaterThan(0);
      await desk.tickets.note(ticket.id, 'Catatan baru', options);
      const [work] = await Promise.all([
        keyring.rewrap(),
        inParallel(12, (client) => open(`Selagi ${client}`, client)),
      ]);
      expect(work.rewrapped).toBeGreaterThan(0);
      expect(await keyring.status()).toMatchObject({ waiting: 0 });
      expect((await desk.health()).keys).toBe('current');
      await keyring.finish();
      await open('Sesudah', 1, ticket.reporters[0]);

      const expected = Array.from({ length: 12 }, (_, client) => `Selagi ${client}`);
      expect(await subjects()).toEqual(['Sebelum', 'Sesudah', ...expected].toSorted());
      const { timeline } = await desk.tickets.get(ticket.id, options);
      expect(JSON.stringify(timeline)).toContain('Catatan baru');
      const history = await desk.tickets.verifyHistory(ticket.id, options);
      expect(history).toMatchObject({ intact: true });
      const file = await desk.files.get('surat');
      expect([...new Uint8Array(await new Response(file?.body).arrayBuffer())]).toEqual([1, 2, 3]);
    });

    test('seals what is new under data keys that the former master key never wrapped', async () => {
      const { desk, former, keyring, open, store, tenant } = desks();
      const { ticket } = await open('Sebelum');
      const scope = `party:${ticket.reporters[0]}`;
      const [old] = await store.readKeys(tenant, scope);
      await keyring.begin();
      await keyring.rewrap();
      await desk.tickets.note(ticket.id, 'Sesudah', options);
      const [before, fresh, ...more] = await store.readKeys(tenant, scope);
      expect(before).toMatchObject({ id: old?.id, retired: true });
      expect(fresh).toMatchObject({ generation: 2, retired: false });
      expect(more).toEqual([]);
      for (const { wrapped } of await store.listKeys(tenant, null, 100)) {
        await expect(former.unwrap(wrapped)).rejects.toThrow();
      }
      const events = await store.readEvents(tenant, ticket.id);
      const place = events.at(-1)?.sealed;
      const [sealedRecord] = await store.readSealedRecords(
        tenant,
        place ? [place.sealedRecord] : [],
      );
      const sealedBy = Buffer.from(sealedRecord?.cipher.slice(0, 8) ?? []).toString('hex');
      expect(sealedBy).toBe(fresh?.id);
    });

    test('is gone on with where it was broken off, and nothing is wrapped twice', async () => {
      const { keyring, keys, store, tenant } = desks();
      await crowd(store, tenant, keys);
      await keyring.begin();
      const stop = new AbortController();
      const onProgress = () => stop.abort(new Error('stopped'));
      await expect(keyring.rewrap({ onProgress, signal: stop.signal })).rejects.toThrow('stopped');
      const { keys: all, waiting } = await keyring.status();
      expect(waiting).toBeGreaterThan(0);
      expect(waiting).toBeLessThan(all);
      expect((await keyring.rewrap()).rewrapped).toBe(waiting);
      expect((await keyring.rewrap()).rewrapped).toBe(0);
      expect(await keyring.status()).toMatchObject({ keys: all, waiting: 0 });
    });

    test('may be worked on by both desks at once', async () => {
      const { desks: both, keyring, keys, store, tenant } = desks();
      await crowd(store, tenant, keys);
      await keyring.begin();
      const before = (await keyring.status()).waiting;
      const done = await Promise.all(both.map((desk) => desk.keys.rewrap()));
      expect(done.reduce((sum, { rewrapped }) => sum + rewrapped, 0)).toBe(before);
      const stored = await store.listKeys(tenant, null, 2 * many);
      const opened = await Promise.all(stored.map(({ wrapped }) => keys.unwrap(wrapped)));
      for (const [index, raw] of opened.entries()) {
        const number = Number(/^party:(\d+)$/.exec(stored[index]?.scope ?? '')?.[1]);
        expect(new Set(raw)).toEqual(new Set([number % 256]));
      }
    });

    test('lets no desk start with keys from before it, or with others, and changes nothing then', async () => {
      const { desk, former, keyring, mac, open, store, tenant } = desks();
      await open('Sebelum');
      await desk.start();
      await desk.close();
      await keyring.begin();
      await keyring.rewrap();
      const before = await store.listKeys(tenant, null, 100);
      const foreign = generateMasterKeys();
      const { blobs } = memoryStore();
      for (const keys of [
        former,
        masterKeyProvider(foreign),
        masterKeyProvider({ ...foreign, mac }),
      ]) {
        const parts = {
          store,
          blobs,
          tenant,
          keys,
          calendar: trialCalendar,
          policies: [],
          channels: {},
        };
        await expect(createAduan(parts).start()).rejects.toMatchObject({
          code: 'store-keys-wrong',
        });
      }
      expect(await store.listKeys(tenant, null, 100)).toEqual(before);
    });
  });
}
