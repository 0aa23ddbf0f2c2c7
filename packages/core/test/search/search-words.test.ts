import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { TenantId } from '../../src/ids.js';
import type { Principal } from '../../src/ports/principal.js';
import type { Store } from '../../src/store/store.js';
import {
  auditor,
  delivery,
  officer,
  supervisor,
  testDesk,
  textEvent,
} from '../runtime/test-desk.js';
import { changingIndexKeys } from './changing-index-keys.js';

const tenant = 'default' as TenantId;
const actor = { actor: officer };
const minute = 60_000;
/** Replaces one name in texts by a placeholder. */
const masker = { mask: (text: string) => text.replaceAll('Wagiman', '[nama]') };

function searchedDesk(options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk({ masker, search: 'words', ...options });
  const { tickets, workOff } = desk.aduan;
  return {
    ...desk,
    async open(body: string, input: Partial<Parameters<typeof tickets.open>[0]> = {}) {
      const opening = { channel: 'phone', subject: 'Laporan', body, ...input };
      const { ticket } = await tickets.open(opening, { actor: supervisor });
      await workOff();
      return ticket;
    },
    async say(event: InboundEvent) {
      await desk.aduan.fetch(delivery([event]));
      await workOff();
    },
    async find(text: string, by: Principal = officer) {
      const { items } = await tickets.search({ text }, { actor: by });
      return items.map(({ ticket }) => ticket.id);
    },
    search: (text: string) => tickets.search({ text }, actor),
  };
}

/** All terms of a store, with how many tickets have them. */
const termsOf = (store: Pick<Store, 'countTerms'>) => store.countTerms(tenant, 0);

describe('a search for words', () => {
  it('finds what was written and noted, in any form of its words, together with facts', async () => {
    const { aduan, find, open, search } = searchedDesk();
    const ticket = await open('Pengurus menahan simpanan anggota.', {
      cooperative: { name: 'KDMP Jenggawur' },
    });
    await open('Gudang bocor.');
    await aduan.tickets.note(ticket.id, 'Bendahara sudah dihubungi', actor);
    await aduan.tickets.answer(ticket.id, 'Uangnya dikembalikan besok.', actor);
    await aduan.workOff();
    for (const text of [
      'simpan',
      'menyimpan TAHANAN',
      'jenggawur simpanan',
      'hubungi bendahara',
      'pengembalian',
    ]) {
      expect(await find(text), text).toEqual([ticket.id]);
    }
    expect(await find('simpanan gudang')).toEqual([]);
    expect(await find('simpa')).toEqual([]);
    expect(await search('simpan')).toMatchObject({ searched: ['facts', 'words'], waiting: 0 });
  });

  it('keeps no word in clear but facts, and says nothing of how often one stands in a ticket', async () => {
    const { open, store } = searchedDesk();
    await open('Simpanan simpanan simpanan ditahan');
    await open('Simpanan ditahan');
    const terms = await termsOf(store);
    const sealed = terms.filter(({ term }) => term.startsWith('w'));
    expect(sealed.map(({ tickets }) => tickets)).toEqual([2, 2, 2]);
    for (const { term } of sealed) expect(term).toMatch(/^w[a-z0-9]{6}$/);
    expect(JSON.stringify(terms)).not.toMatch(/simpan|tahan/);
  });

  it('finds what a citizen wrote last, not what was changed, deleted or corrected', async () => {
    const desk = searchedDesk();
    const { aduan, clock, find, say } = desk;
    const first = textEvent('Mau lapor ini.\nGudang bocor.');
    await say(first);
    const [id] = await find('gudang');
    expect(id).toBeDefined();
    clock.now += 10 * minute;
    const parts = [{ type: 'text', text: 'Mau lapor ini.\nSumur kering.' }] as const;
    const at = first.at + minute;
    await say({ ...first, key: 'changed', at, parts, edited: true });
    expect(await find('sumur')).toEqual([id]);
    expect(await find('gudang')).toEqual([]);
    const { account, conversation } = first;
    const gone = { account, conversation, id: first.id, key: 'deleted', at: at + minute };
    await say({ type: 'deleted', ...gone });
    expect(await find('sumur')).toEqual([]);
    expect(await find('lapor')).toEqual([id]);

    const told = await desk.open('Traktor rusak.', { reporter: { name: 'Warga Contoh' } });
    const [entry] = (await aduan.tickets.get(told.id, { actor: supervisor })).timeline;
    if (entry?.type !== 'message' || !told.reporters[0])
      throw new Error('It was opened with words.');
    const message = { ticket: told.id, id: entry.messageId, text: 'Perahu rusak.' };
    const decision = { actor: supervisor, reason: 'request' };
    await aduan.dataProtection.correct(told.reporters[0], { message }, decision);
    await aduan.workOff();
    expect(await find('perahu')).toEqual([told.id]);
    expect(await find('traktor')).toEqual([]);
  });

  it('takes no name that the masker hides for a word, no matter who looks, nor what stands in its place', async () => {
    const { find, open } = searchedDesk();
    const ticket = await open('Wagiman menutup gerai');
    for (const by of [officer, supervisor, auditor]) {
      expect(await find('wagiman', by)).toEqual([]);
      expect(await find('nama', by)).toEqual([]);
      expect(await find('menutup', by)).toEqual([ticket.id]);
    }
  });

  it('leads nobody to a reporter by words that they are not shown, whatever the masker misses', async () => {
    const { aduan, find, open } = searchedDesk();
    const ticket = await open('Lasmi, dulu Lasmini, menutup gerai untuk Sarinem', {
      reporter: { name: 'Lasmini' },
      represents: { relation: 'family', name: 'Sarinem' },
    });
    const [party] = ticket.reporters;
    if (!party) throw new Error('It was opened with a reporter.');
    const decision = { actor: supervisor, reason: 'request' };
    await aduan.dataProtection.correct(party, { name: 'Lasmi' }, decision);
    await aduan.workOff();
    for (const name of ['lasmi', 'lasmini', 'sarinem']) {
      expect(await find(name), name).toEqual([ticket.id]);
      expect(await find(name, auditor), name).toEqual([]);
    }
    expect(await find('menutup', auditor)).toEqual([ticket.id]);
  });

  it('shows no ticket whose words only share a term with what was looked for', async () => {
    const store = memoryStore();
    const { open } = searchedDesk({ store });
    const ticket = await open('Wagiman menutup gerai');
    const misled = searchedDesk({
      store: {
        ...store,
        searchTickets: (of, asked) =>
          store.searchTickets(of, { ...asked, groups: [[{ term: 'f', prefix: true }]] }),
      },
    });
    expect(await misled.find('gerai')).toEqual([ticket.id]);
    for (const text of ['sumur', 'wagiman', 'nama', 'gerai sumur']) {
      expect(await misled.find(text, supervisor), text).toEqual([]);
    }
  });

  it('leaves out words that say nothing, and tells which', async () => {
    const { open, search } = searchedDesk();
    const ticket = await open('Simpanan yang ditahan');
    const page = await search('yang simpanan');
    expect(page.items.map((item) => item.ticket.id)).toEqual([ticket.id]);
    expect(page.tooCommon).toEqual(['yang']);
    expect(await search('yang sudah')).toMatchObject({ items: [], tooCommon: ['yang', 'sudah'] });
  });

  it('reads words as the host says', async () => {
    const { find, open, search } = searchedDesk({
      search: {
        use: 'words',
        stem: (word) => word.slice(0, 4),
        stopWords: ['gerai'],
        tokenBits: 20,
      },
    });
    const ticket = await open('Sumurnya kering, gerai tutup yang lama');
    expect(await find('sumur')).toEqual([ticket.id]);
    expect(await find('yang')).toEqual([ticket.id]);
    expect(await search('gerai')).toMatchObject({ tooCommon: ['gerai'] });
  });

  it('does not find a ticket whose reporter is hidden', async () => {
    const { aduan, find, open, store } = searchedDesk();
    const ticket = await open('Sumur kering', { confidential: true });
    expect(await find('sumur', supervisor)).toEqual([]);
    expect(await termsOf(store)).toEqual([]);
    const loosened = { confidential: false, reason: 'Diminta pelapor' };
    await aduan.tickets.restrict(ticket.id, loosened, { actor: supervisor });
    await aduan.workOff();
    expect(await find('sumur')).toEqual([ticket.id]);
  });

  it('begins once a desk is composed so, over the tickets that are there, and ends again', async () => {
    const store = memoryStore();
    const before = searchedDesk({ store, search: 'facts' });
    const ticket = await before.open('Sumur kering');
    expect(await before.find('sumur')).toEqual([]);
    const words = searchedDesk({ store });
    await words.aduan.workOff();
    expect(await words.find('sumur')).toEqual([ticket.id]);
    await before.aduan.workOff();
    expect((await termsOf(store)).filter(({ term }) => term.startsWith('w'))).toEqual([]);
  });

  it('finds the same before, while and after the index key changes', async () => {
    const keys = changingIndexKeys();
    const { aduan, find, open, store } = searchedDesk({ keys });
    const ticket = await open('Sumur kering');
    const before = (await termsOf(store)).map(({ term }) => term);
    await keys.index.begin?.();
    expect(await find('sumur')).toEqual([ticket.id]);
    await aduan.workOff();
    expect(await find('sumur')).toEqual([ticket.id]);
    await keys.index.finish?.();
    expect(await find('sumur')).toEqual([ticket.id]);
    const after = (await termsOf(store)).map(({ term }) => term);
    expect(after.filter((term) => term.startsWith('w') && before.includes(term))).toEqual([]);
    expect(after).toHaveLength(before.length);
  });

  it('writes nothing under a key that another process has changed meanwhile', async () => {
    const keys = changingIndexKeys();
    const store = memoryStore();
    const other = searchedDesk({ keys, store: { ...store, readStaleTickets: async () => [] } });
    const { aduan, find, open } = searchedDesk({
      keys,
      store: {
        ...store,
        async readStaleTickets(of, limit) {
          const stale = await store.readStaleTickets(of, limit);
          if ((await keys.index.versions()).length > 1 || stale.length === 0) return stale;
          await keys.index.begin?.();
          await other.aduan.workOff();
          return stale;
        },
      },
    });
    const ticket = await open('Sumur kering');
    await keys.index.finish?.();
    await aduan.workOff();
    expect(await find('sumur')).toEqual([ticket.id]);
  });

  it.each([
    ['words', { keys: undefined, masker: undefined }, 'masker'],
    ['words', { keys: { ...changingIndexKeys(), index: undefined } as never }, 'index keys'],
    [{ use: 'words', tokenBits: 13 }, {}, 'tokenBits'],
    [{ use: 'words', tokenBits: 16.5 }, {}, 'tokenBits'],
    [{ use: 'facts', stem: 'no' as never }, {}, 'stem'],
    [{ use: 'facts', stopWords: 'no' as never }, {}, 'stopWords'],
    [{ use: 'all' as never }, {}, 'must be "off", "facts" or "words"'],
  ] as const)('refuses a desk composed with %j and %j', (search, parts, message) => {
    expect(() => searchedDesk({ ...parts, search } as never)).toThrow(message);
  });
});

describe('words that too many tickets have', () => {
  async function crowdedDesk(options: Parameters<typeof searchedDesk>[0] = {}) {
    const desk = searchedDesk(options);
    const body = (index: number) =>
      index === 7 ? 'Simpanan macet, traktor rusak' : 'Simpanan macet';
    const input = (index: number) => ({ channel: 'phone', subject: 'Koperasi', body: body(index) });
    for (const half of [0, 1]) {
      const cases = Array.from({ length: 260 }, (_, index) => ({ input: input(half + 2 * index) }));
      await desk.aduan.tickets.openAll(cases, actor);
    }
    await desk.aduan.workOff();
    return desk;
  }

  it('go from the index, and a search says that it leaves them out', async () => {
    const { find, search, store } = await crowdedDesk();
    const left = (await termsOf(store)).filter(({ tickets }) => tickets > 500);
    // Only the year and the number of their ticket numbers.
    expect(left.filter(({ term }) => !/^f.*\d/.test(term))).toEqual([]);
    for (const text of ['simpanan', 'menyimpan', 'koperasi', 'koper']) {
      expect(await search(text), text).toMatchObject({ items: [], tooCommon: [text] });
    }
    expect(await find('traktor simpanan')).toHaveLength(1);
    expect((await search('traktor simpanan')).tooCommon).toEqual(['simpanan']);
  });

  it('do not come back with new tickets, nor with a new desk', async () => {
    const { open, store } = await crowdedDesk();
    const ticket = await open('Simpanan untuk perahu', { subject: 'Koperasi' });
    const rare = (await termsOf(store)).filter(
      ({ term, tickets }) => tickets === 1 && term.startsWith('w'),
    );
    // traktor, rusak, perahu
    expect(rare).toHaveLength(3);
    const other = searchedDesk({ store });
    expect((await other.search('simpanan')).tooCommon).toEqual(['simpanan']);
    expect(await other.find('perahu')).toEqual([ticket.id]);
  });

  it('go at once from terms under a new key', async () => {
    const keys = changingIndexKeys();
    const { aduan, search, store } = await crowdedDesk({ keys });
    await keys.index.begin?.();
    expect((await search('simpanan')).tooCommon).toEqual(['simpanan']);
    await aduan.workOff();
    await keys.index.finish?.();
    expect((await search('simpanan')).tooCommon).toEqual(['simpanan']);
    const sealed = (await termsOf(store)).filter(({ term }) => term.startsWith('w'));
    expect(Math.max(...sealed.map(({ tickets }) => tickets))).toBe(1);
  });

  it('are looked for once a night by all processes together', async () => {
    const { aduan, clock, store } = searchedDesk();
    let counts = 0;
    const counting: typeof store = {
      ...store,
      countTerms(of, above) {
        counts += 1;
        return store.countTerms(of, above);
      },
    };
    const desks = [searchedDesk({ store: counting }), searchedDesk({ store: counting })];
    const work = async (hours: number) => {
      clock.now += hours * 3_600_000;
      for (const desk of desks) {
        desk.clock.now = clock.now;
        await desk.aduan.workOff();
      }
      return counts;
    };
    await aduan.workOff();
    expect(await work(0)).toBe(0);
    // It is 09:00 WIB.
    expect(await work(16)).toBe(0);
    expect(await work(2)).toBe(1);
    expect(await work(22)).toBe(1);
    expect(await work(1)).toBe(2);
  });
});
