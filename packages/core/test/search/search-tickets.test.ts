import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import type { Aduan } from '../../src/aduan.js';
import { categoryTree } from '../../src/category/category-tree.js';
import { InputError } from '../../src/errors.js';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import { auditor, officer, principal, supervisor, testDesk } from '../runtime/test-desk.js';

const places: Readonly<Record<string, string>> = {
  '33.04.06.2002': 'Desa Jenggawur, Kecamatan Banjarmangu, Kabupaten Banjarnegara',
  '32.04': 'Kabupaten Bandung',
};
/** Replaces one name in texts by a placeholder. */
const masker = { mask: (text: string) => text.replaceAll('Wagiman', '[nama]') };

function searchedDesk(options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk({
    masker,
    categories: categoryTree(sampleCategories),
    regionName: (code) => places[code] ?? null,
    ...options,
  });
  const { tickets, workOff } = desk.aduan;
  return {
    ...desk,
    async open(input: Partial<Parameters<typeof tickets.open>[0]>, by = officer) {
      const body = 'Pupuk belum datang.';
      const { ticket } = await tickets.open({ channel: 'phone', body, ...input }, { actor: by });
      await workOff();
      return ticket;
    },
    async find(text: string, actor: Principal = officer) {
      const { items } = await tickets.search({ text }, { actor });
      return items.map(({ ticket }) => ticket.id);
    },
    search: (text: string, after?: string, actor: Principal = officer) =>
      tickets.search({ text, ...(after !== undefined && { after }) }, { actor }),
  };
}

test('a ticket is found by its subject, cooperative, place, topic and channel, in any order and by beginnings', async () => {
  const { find, open } = searchedDesk();
  const gerai = await open({
    subject: 'Gerai sembako tutup',
    category: 'izin.usaha',
    cooperative: { name: 'KDMP Jenggawur', villageCode: '33.04.06.2002' },
  });
  const gudang = await open({ subject: 'Gudang bocor', region: '32.04' });
  for (const text of [
    'gerai',
    'GERAI sembako',
    'Banjarnegara gerai',
    'gerai banjar',
    'izin jengga',
    'sembako phone',
  ]) {
    expect(await find(text), text).toEqual([gerai.id]);
  }
  expect(await find('bandung')).toEqual([gudang.id]);
  expect(await find('phone')).toEqual([gudang.id, gerai.id]);
  for (const text of ['gerai bandung', 'erai', 'belum dikenal', 'datang']) {
    expect(await find(text), text).toEqual([]);
  }
});

test('a number, whole or begun, and what another system calls it lead to a ticket before any index', async () => {
  const { aduan, find, search } = searchedDesk();
  const { ticket } = await aduan.tickets.open(
    {
      channel: 'phone',
      body: 'Pupuk belum datang.',
      foreignIds: [{ system: 'lapor', id: 'LPR-77' }],
    },
    { actor: officer },
  );
  for (const text of [
    ticket.number,
    ticket.number.toLowerCase().replaceAll('-', ' '),
    'ADU-2026',
    'LPR-77',
  ]) {
    expect(await find(text), text).toEqual([ticket.id]);
  }
  expect(await search(ticket.number)).toMatchObject({
    searched: ['number'],
    next: null,
    waiting: 1,
  });
  await aduan.workOff();
  expect(await find('LPR-77', auditor)).toEqual([]);
  expect(await search('pupuk')).toMatchObject({ searched: ['facts'] });
});

test('a ticket whose reporter is hidden is found by its number alone, and by words again once they are not', async () => {
  const { aduan, find, open } = searchedDesk();
  const ticket = await open({ subject: 'Kandang ayam', confidential: true });
  for (const actor of [officer, supervisor]) {
    expect(await find('kandang', actor)).toEqual([]);
    expect(await find(ticket.number, actor)).toEqual([ticket.id]);
  }
  const loosened = { confidential: false, reason: 'Diminta pelapor' };
  await aduan.tickets.restrict(ticket.id, loosened, { actor: supervisor });
  await aduan.workOff();
  expect(await find('kandang')).toEqual([ticket.id]);
  await aduan.tickets.restrict(ticket.id, { anonymous: true }, { actor: supervisor });
  expect(await find('kandang')).toEqual([]);
});

test('a word that the masker takes is none, nor is what it puts there', async () => {
  const { find, open } = searchedDesk();
  const ticket = await open({ subject: 'Wagiman menutup gerai' });
  expect(await find('wagiman')).toEqual([]);
  expect(await find('nama')).toEqual([]);
  expect(await find('menutup')).toEqual([ticket.id]);
});

test('the masker that withholds everything leaves the facts', async () => {
  const { aduan, clock: _, ...parts } = testDesk();
  const input = {
    channel: 'phone',
    body: 'x',
    subject: 'Gerai',
    cooperative: { name: 'KDMP Rawa' },
  };
  const { ticket } = await aduan.tickets.open(input, { actor: officer });
  await aduan.workOff();
  const find = async (text: string) =>
    (await aduan.tickets.search({ text }, { actor: officer })).items.map((one) => one.ticket.id);
  expect(await find('rawa')).toEqual([ticket.id]);
  expect(await find('gerai')).toEqual([]);
  expect(await find('withheld')).toEqual([]);
  expect(parts.logs).toEqual([]);
});

test('what changed a moment ago waits to be indexed, and the page says so', async () => {
  const { aduan, find, open, search } = searchedDesk();
  const ticket = await open({ subject: 'Sumur kering' });
  expect(await search('sumur')).toMatchObject({ waiting: 0, tooCommon: [], narrow: false });
  await aduan.tickets.classify(ticket.id, { region: '32.04' }, { actor: officer });
  expect(await search('bandung')).toMatchObject({ items: [], waiting: 1 });
  await aduan.workOff();
  expect(await find('bandung sumur')).toEqual([ticket.id]);
});

test('who answers for a part of the desk hears that tickets wait, not how many the others have', async () => {
  const { aduan, search } = searchedDesk();
  const elsewhere: Principal = { ...officer, regions: ['33'] };
  expect((await search('sumur', undefined, elsewhere)).waiting).toBe(0);
  for (let count = 0; count < 3; count++) {
    await aduan.tickets.open({ channel: 'phone', body: 'x', region: '32.04' }, { actor: officer });
    expect((await search('sumur', undefined, elsewhere)).waiting).toBe(1);
  }
  expect((await search('sumur')).waiting).toBe(3);
});

test('pages hold 20, without a gap or a double', async () => {
  const { aduan, search } = searchedDesk();
  const cases = Array.from({ length: 45 }, (_, index) => ({
    input: { channel: 'phone', body: 'x', subject: index % 9 === 0 ? 'Lain' : 'Irigasi rusak' },
  }));
  await aduan.tickets.openAll(cases, { actor: officer });
  await aduan.workOff();
  const found: string[] = [];
  const sizes: number[] = [];
  let after: string | undefined;
  do {
    const page = await search('irigasi', after);
    found.push(...page.items.map(({ ticket }) => ticket.id));
    sizes.push(page.items.length);
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(sizes).toEqual([20, 20]);
  expect(new Set(found).size).toBe(40);
});

test('what a number begins, or other systems call so, is read to its end', async () => {
  const { aduan, search } = searchedDesk();
  const cases = Array.from({ length: 45 }, (_, index) => ({
    input: {
      channel: 'phone',
      body: 'x',
      foreignIds: [{ system: `lapor-${index}`, id: 'LPR-77' }],
    },
  }));
  await aduan.tickets.openAll(cases, { actor: officer });
  for (const text of ['ADU-2026', 'LPR-77']) {
    const found: string[] = [];
    const sizes: number[] = [];
    let after: string | undefined;
    do {
      const page = await search(text, after);
      expect(page.searched, text).toEqual(['number']);
      found.push(...page.items.map(({ ticket }) => ticket.id));
      sizes.push(page.items.length);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(sizes, text).toEqual([20, 20, 5]);
    expect(new Set(found).size, text).toBe(45);
  }
  const { next } = await search('ADU-2026');
  await expect(search('irigasi', next ?? '')).rejects.toThrow(InputError);
});

test("a search that meets nothing but others' words opens 300 and asks for another word", async () => {
  const store = memoryStore();
  const { aduan, search } = searchedDesk({ store });
  const cases = Array.from({ length: 320 }, () => ({
    input: { channel: 'phone', body: 'x', subject: 'Irigasi' },
  }));
  await aduan.tickets.openAll(cases, { actor: officer });
  await aduan.workOff();
  // Terms that match something else, like those that two words share.
  const searchTickets: typeof store.searchTickets = (tenant, asked) =>
    store.searchTickets(tenant, { ...asked, groups: [[{ term: 'firigasi' }]] });
  const opened: number[] = [];
  const shared = searchedDesk({
    store: {
      ...store,
      async searchTickets(tenant, asked) {
        const found = await searchTickets(tenant, asked);
        opened.push(found.length);
        return found;
      },
    },
  });
  const page = await shared.search('sawah');
  expect(page).toMatchObject({ items: [], narrow: true });
  expect(opened).toEqual([50, 50, 50, 50, 50, 50]);
  expect(await shared.search('sawah', page.next ?? '')).toMatchObject({
    items: [],
    narrow: false,
    next: null,
  });
  expect((await search('irigasi')).items).toHaveLength(20);
});

test('nobody finds a ticket out of their reach, nor a word that they are not shown', async () => {
  const { find, open } = searchedDesk();
  const ticket = await open({
    subject: 'Wagiman',
    region: '32.04',
    cooperative: { name: 'Tani Wagiman' },
  });
  await open({ subject: 'Bandung juga', region: '32.04', recusals: ['p-1'] }, supervisor);
  expect(await find('tani wagiman')).toEqual([ticket.id]);
  expect(await find('tani', auditor)).toEqual([ticket.id]);
  expect(await find('tani wagiman', auditor)).toEqual([]);
  const elsewhere: Principal = { ...officer, regions: ['33'] };
  expect(await find('bandung', elsewhere)).toEqual([]);
  expect(await find(ticket.number, elsewhere)).toEqual([]);
  expect(await find('bandung juga')).toEqual([]);
});

test.each([
  ['', 'input-invalid'],
  ['  ', 'input-invalid'],
  ['?!', 'input-invalid'],
  ['a'.repeat(201), 'input-invalid'],
  ['satu dua tiga empat lima enam tujuh delapan sembilan', 'input-invalid'],
])('refuses %j', async (text, code) => {
  const { search } = searchedDesk();
  await expect(search(text)).rejects.toMatchObject({ code });
});

test('refuses a page that none went before', async () => {
  const { search } = searchedDesk();
  await expect(search('gerai', 'x')).rejects.toMatchObject({ code: 'input-invalid' });
});

test('is for officers who may read', async () => {
  const { search } = searchedDesk();
  for (const actor of [citizenPrincipal('warga'), principal('p-9', 'nobody')]) {
    await expect(search('gerai', undefined, actor)).rejects.toMatchObject({ code: 'forbidden' });
  }
});

test('a desk that is not searched finds numbers all the same: of tickets, letters and other systems', async () => {
  const { aduan, open, search } = searchedDesk({ search: 'off' });
  const foreignIds = [{ system: 'letter-2026', id: 'UX/5/2026' }];
  const { id, number } = await open({ subject: 'Gerai', foreignIds });
  await aduan.workOff();
  for (const text of [number, number.toLowerCase(), number.slice(0, 9), 'UX/5/2026']) {
    const { items, ...page } = await search(text);
    expect({ text, ids: items.map(({ ticket }) => ticket.id) }).toEqual({ text, ids: [id] });
    expect(page).toEqual({
      next: null,
      searched: ['number'],
      tooCommon: [],
      narrow: false,
      waiting: 0,
    });
  }
  expect(await search('UX/6/2026')).toMatchObject({ items: [], searched: ['number'] });
});

test('a desk that is not searched keeps no terms and says so', async () => {
  const { aduan, open, search, store } = searchedDesk({ search: 'off' });
  await open({ subject: 'Gerai' });
  await aduan.workOff();
  for (const words of ['gerai', 'gerai tutup']) {
    await expect(search(words)).rejects.toMatchObject({
      code: 'search-off',
      message: expect.stringContaining('tickets.find'),
    });
  }
  expect(await store.searchStats('default' as never)).toMatchObject({ indexed: 0 });
  expect(() => searchedDesk({ search: 'all' as never })).toThrow('search');
});

test('what was filed or changed while nothing was searched is found once it is again', async () => {
  const store = memoryStore();
  const started = async (search: 'off' | 'facts') => {
    const desk = searchedDesk({ store, search });
    await desk.aduan.start();
    onTestFinished(() => desk.aduan.close());
    await desk.aduan.workOff();
    return desk;
  };
  const before = await started('facts');
  const { id } = await before.open({ subject: 'Gerai' });
  const off = await started('off');
  await off.aduan.tickets.classify(id, { category: 'izin.usaha' }, { actor: supervisor });
  const other = await off.open({ subject: 'Gudang' });
  expect(await store.readStaleTickets('default' as never, 9)).toEqual([]);
  const again = await started('facts');
  expect(await again.find('gudang')).toEqual([other.id]);
  expect(await again.find('izin')).toEqual([id]);
});

test.each([
  ['that is never started', async () => {}],
  ['that starts without workers', (aduan: Aduan) => aduan.start({ workers: false })],
] as const)(
  'what a program %s writes beside a searched desk is found, whatever it searches',
  async (_, begin) => {
    const store = memoryStore();
    const desk = searchedDesk({ store });
    await desk.aduan.start({ workers: false });
    const known = await desk.open({ subject: 'Gerai' });
    const beside = searchedDesk({ store, search: 'off' });
    await begin(beside.aduan);
    const { id } = await beside.open({ subject: 'Gudang' });
    await beside.aduan.tickets.classify(
      known.id,
      { category: 'izin.usaha' },
      { actor: supervisor },
    );
    expect(await desk.search('gudang')).toMatchObject({ items: [], waiting: 2 });
    await desk.aduan.workOff();
    expect(await desk.find('gudang')).toEqual([id]);
    expect(await desk.find('izin')).toEqual([known.id]);
  },
);
