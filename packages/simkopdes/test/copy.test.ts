import { cooperativeSpellings } from '@aduan/kopdes/testing';
import { describeDirectory } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import {
  type CopyProgress,
  type CopyStore,
  copiedDirectory,
  copyCooperatives,
} from '../src/index.js';
import { baseUrl, contextOf, cooperativeIn, sampleServer, token } from './sample-server.js';

const options = { baseUrl, auth: { type: 'bearer', token } } as const;
const regency = { by: 'name', name: 'kopdes sukamju', region: '32.01.16' } as const;

/** A store in memory that counts writes. */
function sampleStore() {
  const values = new Map<string, string>();
  const writes: string[] = [];
  const store: CopyStore = {
    get: async (key) => values.get(key) ?? null,
    async set(key, value) {
      writes.push(key);
      values.set(key, value);
    },
  };
  return { store, pagesWritten: () => writes.filter((key) => key.includes('page')).length };
}

/** Copies until the end, or until that many pages are stored. */
async function copy(
  store: CopyStore,
  fetch: (request: Request) => Promise<Response>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly CopyProgress[]> {
  const copied: CopyProgress[] = [];
  for await (const progress of copyCooperatives(options, store, contextOf(fetch))) {
    copied.push(progress);
    if (copied.length === most) break;
  }
  return copied;
}

const whole = sampleStore();
const server = sampleServer();
const progress = await copy(whole.store, server.fetch);

describeDirectory({
  name: 'copied from simkopdes',
  create: async () => (await copiedDirectory(whole.store)) ?? expect.fail('there is no copy'),
  known: [cooperativeIn('32.01.16.2013'), cooperativeIn('33.07.12.2001')],
  spellings: cooperativeSpellings,
  absent: {
    nikop: '9999999999001',
    simkopdesId: '9999999999',
    villageCode: '91.01.01.9999',
    name: 'Koperasi Desa Merah Putih Wfzyqx',
  },
  secrets: [token],
});

describe('a copy', () => {
  const pages = progress.length;

  it('is read page by page, each once', () => {
    expect(pages).toBeGreaterThan(5);
    expect(progress.map(({ page }) => page)).toEqual(progress.map((_, index) => index + 1));
    expect(progress.every((each) => each.pages === pages && each.changed)).toBe(true);
    expect(server.requests).toHaveLength(pages);
  });

  it('finds without Simkopdes', async () => {
    const directory = await copiedDirectory(whole.store);
    const [match] =
      (await directory?.find(
        regency,
        contextOf(() => expect.fail()),
      )) ?? [];
    expect(match?.cooperative).toEqual(cooperativeIn('32.01.16.2013'));
  });

  it('goes on where it was broken off', async () => {
    const { store } = sampleStore();
    const { fetch, misbehave, requests } = sampleServer();
    expect(await copy(store, fetch, 3)).toHaveLength(3);
    misbehave({ retryAfterSeconds: 60 });
    await expect(copy(store, fetch)).rejects.toMatchObject({ retryAfterMs: 60_000 });
    misbehave();
    expect(await copiedDirectory(store)).toBeNull();
    const rest = await copy(store, fetch);
    expect(rest.map(({ page }) => page)).toEqual(progress.slice(3).map(({ page }) => page));
    expect(requests).toHaveLength(pages + 1);
    expect(await (await copiedDirectory(store))?.find(regency, contextOf(fetch))).not.toEqual([]);
  });

  it('writes only what changed', async () => {
    const { store, pagesWritten } = sampleStore();
    const { fetch } = sampleServer();
    await copy(store, fetch);
    const before = pagesWritten();
    const again = await copy(store, fetch);
    expect(again.some(({ changed }) => changed)).toBe(false);
    expect(pagesWritten()).toBe(before);

    const renamed = await copy(store, async (request) => {
      const text = await (await fetch(request)).text();
      return new Response(text.replace('MERAH PUTIH SUKAMAJU', 'MERAH PUTIH SUKABARU'));
    });
    expect(renamed.filter(({ changed }) => changed)).toHaveLength(pagesWritten() - before);
    expect(pagesWritten()).toBeGreaterThan(before);
    expect(pagesWritten() - before).toBeLessThan(pages);
  });

  it('forgets pages that are no more', async () => {
    const { store } = sampleStore();
    const { fetch } = sampleServer();
    await copy(store, fetch);
    const row = { cooperative_id: 7, name: 'Koperasi Desa Merah Putih Satu' };
    await copy(store, async () => Response.json({ data: [row], meta: { last_page: 1 } }));
    const directory = await copiedDirectory(store);
    expect(await directory?.find(regency, contextOf(fetch)).catch(() => [])).toEqual([]);
    const satu = await directory?.find({ by: 'name', name: 'satu' }, contextOf(fetch));
    expect(satu).toHaveLength(1);
  });
});
