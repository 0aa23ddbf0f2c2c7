import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { officer, testDesk } from '../runtime/test-desk.js';
import { changingIndexKeys } from '../search/changing-index-keys.js';

const tenant = 'default' as TenantId;
const masker = { mask: (text: string) => text };

function desk(options: Parameters<typeof testDesk>[0] = {}) {
  const parts = testDesk({ masker, search: 'words', keys: changingIndexKeys(), ...options });
  const { tickets, workOff } = parts.aduan;
  return {
    ...parts,
    index: parts.aduan.searchIndex,
    async open(body: string) {
      parts.clock.now += 1_000;
      const input = { channel: 'phone', subject: 'Laporan', body };
      const { ticket } = await tickets.open(input, { actor: officer });
      return ticket.id;
    },
    async find(text: string) {
      const { items } = await tickets.search({ text }, { actor: officer });
      return items.map(({ ticket }) => ticket.id);
    },
    workOff,
  };
}

async function sealedTerms(store: ReturnType<typeof memoryStore>): Promise<readonly string[]> {
  const counts = await store.countTerms(tenant, 0);
  return counts.flatMap(({ term }) => (term.startsWith('w') ? [term] : []));
}

test('the status says how far the index has come, and under which key', async () => {
  const { index, open, workOff } = desk();
  await open('Sumur kering');
  const before = await index.status();
  expect(before).toEqual({ indexed: 0, stale: 1, common: 0, keys: [expect.any(String)] });
  await workOff();
  expect(await index.status()).toEqual({ ...before, indexed: 1, stale: 0 });
});

test('a rebuild reads all texts again, also in another way than before', async () => {
  const store = memoryStore();
  const options = { keys: store.keys, store };
  const first = desk(options);
  const id = await first.open('Sumur kering');
  await first.workOff();
  const other = desk({ ...options, search: { use: 'words', stem: (word) => word.slice(0, 2) } });
  await other.workOff();
  await other.index.rebuild();
  await other.workOff();
  expect(await other.find('sumber')).toEqual([id]);
});

test('a change of the index key leaves everything to be found, and no term of the former one', async () => {
  const store = memoryStore();
  const { find, index, open, workOff } = desk({ store });
  const ids = [await open('Sumur kering'), await open('Sumur bocor')].toReversed();
  await workOff();
  const [former = ''] = (await index.status()).keys;
  const before = await sealedTerms(store);
  const waiting: number[] = [];
  await index.rotate({ onProgress: ({ stale }) => waiting.push(stale) });
  expect(await find('sumur')).toEqual(ids);
  expect(waiting.at(-1)).toBe(0);
  const { keys } = await index.status();
  expect(keys).toEqual([expect.not.stringMatching(former)]);
  const after = await sealedTerms(store);
  expect(after).toHaveLength(before.length);
  expect(after.filter((term) => before.includes(term))).toEqual([]);
});

test('one that was broken off is gone on with, under the same key, and everything is found meanwhile', async () => {
  const { find, index, open, workOff } = desk();
  const ids: string[] = [];
  for (let count = 0; count < 70; count++) ids.unshift(await open('Sumur kering'));
  await workOff();
  const stop = new AbortController();
  const onProgress = () => stop.abort(new Error('stopped'));
  await expect(index.rotate({ onProgress, signal: stop.signal })).rejects.toThrow('stopped');
  const { keys, stale } = await index.status();
  expect(keys).toHaveLength(2);
  expect(stale).toBe(20);
  expect(await find('sumur')).toEqual(ids.slice(0, 20));
  await index.rotate();
  expect((await index.status()).keys).toEqual(keys.slice(0, 1));
  expect(await find('sumur')).toEqual(ids.slice(0, 20));
});

test('a key that comes from elsewhere, or none, is not changed here', async () => {
  const { store } = desk();
  await expect(desk({ keys: store.keys as never }).index.rotate()).rejects.toMatchObject({
    code: 'store-keys-fixed',
  });
  await expect(desk({ search: 'facts' }).index.rotate()).rejects.toMatchObject({
    code: 'search-off',
  });
});
