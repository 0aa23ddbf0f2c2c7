import { verifyAudit } from '@aduan/audit';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { type Parties, parties } from '@aduan/plugins/parties';
import { type ViewLog, viewLog } from '@aduan/plugins/view-log';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { RateLimitError } from '../../src/errors.js';
import type { PartyId, TenantId } from '../../src/ids.js';
import type { PluginList } from '../../src/plugin/plugin-types.js';
import { indonesianPhoneNumbers } from '../../src/ports/phone-numbers.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../src/ports/principal.js';
import { readQuery } from '../../src/runtime/search/read-query.js';
import type { Store } from '../../src/store/store.js';
import { bundleOf, newSigner } from '../audit/bundle-of.js';
import { auditor, officer, principal, supervisor, testDesk } from '../runtime/test-desk.js';
import { changingIndexKeys } from './changing-index-keys.js';
import { findingMasker } from './finding-masker.js';

const tenant = 'default' as TenantId;
const minute = 60_000;
const nik = '3304061505800002';

function searchedDesk(
  options: Parameters<typeof testDesk>[0] = {},
  { isRecorded = true }: { readonly isRecorded?: boolean } = {},
) {
  const plugins: PluginList = [parties(), ...(isRecorded ? [viewLog()] : [])];
  const desk = testDesk({ masker: findingMasker, search: 'words', ...options, plugins });
  const { 'view-log': views, parties: people } = desk.aduan.plugins as {
    readonly 'view-log'?: ViewLog;
    readonly parties: Parties;
  };
  const { tickets, workOff } = desk.aduan;
  return {
    ...desk,
    people,
    views,
    async open(input: Partial<Parameters<typeof tickets.open>[0]>) {
      const opening = { channel: 'phone', subject: 'Laporan', body: 'Pupuk belum datang.' };
      const { ticket } = await tickets.open({ ...opening, ...input }, { actor: supervisor });
      await workOff();
      return ticket;
    },
    async find(text: string, actor: Principal = officer) {
      const { items } = await tickets.search({ text, identities: true }, { actor });
      return items.map(({ ticket }) => ticket.id);
    },
    search: (text: string, actor: Principal = officer) =>
      tickets.search({ text, identities: true }, { actor }),
    async entries() {
      await views?.flush();
      const rows = await desk.store.readLedger(tenant, 'views', { limit: 999 });
      return rows.map(({ entry }) => JSON.parse(entry));
    },
  };
}

const tuti = {
  name: 'Ibu Tuti Rahayu',
  contacts: [
    { kind: 'phone', value: '0812 3456 7890' },
    { kind: 'email', value: 'Tuti@Contoh.id' },
  ],
} as const;

const identityTerms = async (store: Pick<Store, 'countTerms'>) =>
  (await store.countTerms(tenant, 0)).filter(({ term }) => term.startsWith('i'));

describe('a search for people', () => {
  it('finds by words of a name in any order, a phone number as it is typed, and an e-mail address', async () => {
    const { find, open, search } = searchedDesk();
    const ticket = await open({ reporter: tuti });
    await open({ reporter: { name: 'Tuti Lestari' } });
    for (const text of [
      'rahayu',
      'Rahayu TUTI',
      'bu tuti rahayu',
      '081234567890',
      '+62 812-3456-7890',
      'tuti@contoh.id',
      'rahayu 0812.3456.7890 TUTI@contoh.ID',
      'rahayu pupuk',
    ]) {
      expect(await find(text), text).toEqual([ticket.id]);
    }
    expect(await find('tuti')).toHaveLength(2);
    for (const text of ['rahay', 'rahayu gudang', '081234567891', 'lestari 081234567890']) {
      expect(await find(text), text).toEqual([]);
    }
    const { searched, tooCommon } = await search('bu rahayu');
    expect({ searched, tooCommon }).toEqual({
      searched: ['facts', 'words', 'identities'],
      tooCommon: ['bu'],
    });
  });

  it('finds those for whom somebody speaks, and what the masker takes out of what was written', async () => {
    const { aduan, find, open } = searchedDesk();
    const spoken = await open({
      reporter: { name: 'Darmi' },
      represents: { relation: 'family', name: 'Kasiyem', contacts: [tuti.contacts[0]] },
    });
    const written = await open({ body: `Simpanan Wagiman, NIK ${nik}, hp 0857-1111-2222.` });
    expect(await find('kasiyem')).toEqual([spoken.id]);
    expect(await find('darmi 081234567890')).toEqual([spoken.id]);
    for (const text of ['wagiman', nik, '3304 0615 0580 0002', '085711112222', 'wagiman simpan']) {
      expect(await find(text), text).toEqual([written.id]);
    }
    await aduan.tickets.note(spoken.id, 'Wagiman juga menelepon', { actor: officer });
    await aduan.workOff();
    expect(await find('wagiman')).toEqual([written.id, spoken.id]);
  });

  it('finds nobody who was not asked for so', async () => {
    const { aduan, open } = searchedDesk();
    await open({ reporter: tuti, body: `Simpanan Wagiman, NIK ${nik}.` });
    for (const text of ['rahayu', '081234567890', 'tuti@contoh.id', 'wagiman', nik]) {
      const { items, searched } = await aduan.tickets.search({ text }, { actor: officer });
      expect({ items, text }).toEqual({ items: [], text });
      expect(searched).not.toContain('identities');
    }
  });

  it('keeps terms of 20 bits under a key of their own, and no name or number in clear', async () => {
    const { open, store } = searchedDesk();
    await open({ reporter: tuti, body: 'Rahayu.' });
    const terms = await store.countTerms(tenant, 0);
    const kept = terms.filter(({ term }) => term.startsWith('i'));
    // Two words of the name, the number, the address.
    expect(kept).toHaveLength(4);
    for (const { term } of kept) {
      expect(term).toMatch(/^i[a-z0-9]{6}$/);
      expect(terms).not.toContainEqual(expect.objectContaining({ term: `w${term.slice(1)}` }));
    }
    expect(JSON.stringify(terms)).not.toMatch(/tuti|rahayu|1234567|contoh/i);
  });

  it('is not for those who may not know who reported', async () => {
    const { entries, open, search } = searchedDesk();
    await open({ reporter: tuti });
    for (const actor of [auditor, citizenPrincipal('warga'), principal('p-9'), systemPrincipal]) {
      await expect(search('tuti', actor)).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await entries()).toEqual([]);
  });

  it('never finds a reporter who is hidden, no matter who looks, and finds them again once they are not', async () => {
    const { aduan, find, open, store } = searchedDesk();
    const ticket = await open({ reporter: tuti, confidential: true });
    expect(await find('tuti', supervisor)).toEqual([]);
    expect(await identityTerms(store)).toEqual([]);
    const loosened = { confidential: false, reason: 'Diminta pelapor' };
    await aduan.tickets.restrict(ticket.id, loosened, { actor: supervisor });
    await aduan.workOff();
    expect(await find('tuti')).toEqual([ticket.id]);
  });

  it('shows no ticket that only shares a term, nor a hidden reporter, wherever the index leads', async () => {
    const store = memoryStore();
    const { open } = searchedDesk({ store });
    const ticket = await open({ reporter: tuti, body: `Simpanan Wagiman, NIK ${nik}.` });
    const hidden = await open({ reporter: tuti, anonymous: true });
    const { find } = searchedDesk({
      store: {
        ...store,
        async searchTickets(of) {
          const all = await Promise.all([ticket, hidden].map(({ id }) => store.readTicket(of, id)));
          return all.flatMap((each, at) => (each ? [{ ...each, cursor: String(at + 1) }] : []));
        },
      },
    });
    for (const text of ['tuti', 'wagiman', nik, '081234567890', 'wagiman rahayu simpanan']) {
      expect(await find(text, supervisor), text).toEqual([ticket.id]);
    }
    for (const text of ['darmi', '3304061505800003', '081234567899', 'tuti@contoh.com', 'nama']) {
      expect(await find(text, supervisor), text).toEqual([]);
    }
  });

  it('finds a person by what was put right, not by what was wrong', async () => {
    const { aduan, find, open } = searchedDesk();
    const ticket = await open({ reporter: { name: 'Tuty' } });
    const [party] = ticket.reporters;
    if (!party) throw new Error('It was opened with a reporter.');
    const decision = { actor: supervisor, reason: 'request' };
    await aduan.dataProtection.correct(party, { name: 'Tuti' }, decision);
    await aduan.workOff();
    expect(await find('tuti')).toEqual([ticket.id]);
    expect(await find('tuty')).toEqual([]);
  });

  it('forgets erased people at once, and does not learn them again', async () => {
    const { aduan, find, open, store } = searchedDesk();
    const ticket = await open({ reporter: tuti });
    const other = await open({ reporter: { name: 'Tuti' } });
    await aduan.tickets.answer(ticket.id, 'Pupuk datang besok.', { actor: supervisor });
    await aduan.tickets.close(ticket.id, { actor: supervisor });
    const erased = await aduan.dataProtection.erase(ticket.reporters[0] as PartyId, {
      actor: supervisor,
      reason: 'request',
    });
    expect(erased.count.search).toBe(1);
    expect(await identityTerms(store)).toHaveLength(1);
    await aduan.workOff();
    expect(await identityTerms(store)).toHaveLength(1);
    expect(await find('tuti')).toEqual([other.id]);
  });

  it('finds the same before, while and after the index key changes', async () => {
    const keys = changingIndexKeys();
    const { aduan, find, open, store } = searchedDesk({ keys });
    const ticket = await open({ reporter: tuti });
    const before = (await identityTerms(store)).map(({ term }) => term);
    await keys.index.begin?.();
    expect(await find('tuti')).toEqual([ticket.id]);
    await aduan.workOff();
    expect(await find('tuti')).toEqual([ticket.id]);
    await keys.index.finish?.();
    expect(await find('tuti 081234567890')).toEqual([ticket.id]);
    const after = (await identityTerms(store)).map(({ term }) => term);
    expect(after.filter((term) => before.includes(term))).toEqual([]);
    expect(after).toHaveLength(before.length);
  });

  it('leaves what texts say of people to maskers that tell it', async () => {
    const { find, open } = searchedDesk({ masker: { mask: findingMasker.mask } });
    const ticket = await open({ reporter: tuti, body: 'Simpanan Wagiman' });
    expect(await find('wagiman')).toEqual([]);
    expect(await find('tuti')).toEqual([ticket.id]);
  });

  it('needs a desk that is searched by words', async () => {
    const { search } = searchedDesk({ search: 'facts' });
    await expect(search('tuti')).rejects.toMatchObject({ code: 'search-off' });
  });

  it.each([
    ['a@b.id', ['email a@b.id'], []],
    [
      'Siti 0812 3456 7890, siti@contoh.id',
      ['email siti@contoh.id', 'phone +6281234567890'],
      ['siti'],
    ],
    ['3304-0615-0580-0002', ['nik 3304061505800002'], []],
    ['gerai 12 2026', [], ['gerai', '12', '2026']],
    ['RT 02 no 123456', [], ['rt', '02', 'no', '123456']],
  ])('reads %j', (text, identities, words) => {
    const read = readQuery(text, ['ADU'], indonesianPhoneNumbers);
    expect(read).toMatchObject({ identities, words });
  });
});

describe('the record of searches for people', () => {
  it('is kept before the answer, with kinds and hits, and never with what was typed', async () => {
    const { clock, entries, open, search } = searchedDesk();
    const ticket = await open({ reporter: tuti });
    await search('rahayu 081234567890');
    await search('rahayu 081234567890');
    await search(`nobody@contoh.id ${nik}`);
    const kept = (await entries()).filter(({ type }) => type === 'search');
    const { id, kind, roles } = officer;
    const entry = { type: 'search', at: clock.now, actor: { id, kind, roles }, people: null };
    expect(kept).toEqual([
      { ...entry, kinds: ['name', 'phone'], tickets: [ticket.id] },
      { ...entry, kinds: ['name', 'phone'], tickets: [ticket.id] },
      { ...entry, kinds: ['email', 'nik'], tickets: [] },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/rahayu|1234567|nobody|3304/i);
  });

  it('is there first: nothing is shown that could not be recorded', async () => {
    const store = memoryStore();
    const { open, search } = searchedDesk({
      store: {
        ...store,
        async appendLedger(tenant, append) {
          if (append.ledger !== 'views') return store.appendLedger(tenant, append);
          throw new Error('no disk');
        },
      },
    });
    await open({ reporter: tuti });
    await expect(search('tuti')).rejects.toThrow('no disk');
  });

  it('is what such a search needs', async () => {
    const { open, search } = searchedDesk({}, { isRecorded: false });
    await open({ reporter: tuti });
    await expect(search('tuti')).rejects.toMatchObject({ code: 'search-unrecorded' });
  });

  it('names hits as every list does, whatever was searched for', async () => {
    const { aduan, entries, open } = searchedDesk();
    const ticket = await open({ reporter: tuti });
    await aduan.tickets.search({ text: 'pupuk' }, { actor: officer });
    expect(await entries()).toMatchObject([
      { type: 'view', ticket: ticket.id, fields: ['name', 'words'] },
    ]);
  });

  it('is shown to those who oversee, as far as they may know of its hits, and proven like views', async () => {
    const store = memoryStore();
    const { clock, views, open, search } = searchedDesk({ store });
    const signer = await newSigner();
    const ticket = await open({ reporter: tuti });
    const concerning = await open({ reporter: tuti, recusals: ['p-4'] });
    await search('tuti');
    const [record] =
      (await views?.latest({}, { actor: supervisor }))?.filter((one) => one.search) ?? [];
    expect(record).toEqual({
      at: clock.now,
      actor: { id: 'p-1', kind: 'officer', roles: ['officer'] },
      ticket: null,
      person: null,
      fields: [],
      ground: null,
      search: { kinds: ['name'], people: null, tickets: [concerning.id, ticket.id] },
    });
    const told = await views?.latest({}, { actor: auditor });
    expect(told?.find((one) => one.search)?.search?.tickets).toEqual([ticket.id]);
    await testDesk({ store, plugins: [checkpoints()] }).aduan.plugins.checkpoints.sign({ signer });
    const bundle = await bundleOf({ store, signer });
    expect(bundle.join('')).toContain('"type":"search"');
    expect(await verifyAudit(bundle)).toMatchObject({ intact: true });
  });
});

describe('how often people may be searched for', () => {
  it('is sixty times in any hour, for each officer', async () => {
    const { clock, entries, open, search } = searchedDesk();
    await open({ reporter: tuti });
    const begin = clock.now;
    const admitted: number[] = [];
    for (; clock.now < begin + 180 * minute; clock.now += minute / 2) {
      await search('tuti').then(
        () => admitted.push(clock.now),
        (error) => expect(error).toMatchObject({ code: 'search-too-many', retryable: true }),
      );
    }
    for (const at of admitted) {
      const within = admitted.filter((other) => other >= at && other < at + 60 * minute);
      expect(within.length).toBeLessThanOrEqual(60);
    }
    expect(admitted.length).toBeGreaterThan(100);
    expect((await entries()).filter(({ type }) => type === 'search')).toHaveLength(admitted.length);
  });

  it('is thirty times at once, then one each two minutes: anyone who comes too early hears when to come', async () => {
    const { clock, search } = searchedDesk();
    for (let times = 0; times < 30; times++) await search('tuti');
    const error = await search('tuti').catch((reason) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: 'search-too-many', retryAfterMs: 2 * minute });
    await search('tuti', supervisor);
    clock.now += 2 * minute;
    await search('tuti');
    await expect(search('tuti')).rejects.toMatchObject({ code: 'search-too-many' });
  });

  it('holds for anyone who looks somebody up by an address too, and is kept when that leads to nobody', async () => {
    const { people, clock, entries, open, search } = searchedDesk();
    await open({ reporter: tuti });
    const find = (value: string) =>
      people.find({ kind: 'email', value }, { actor: officer }).then(({ items: [match] }) => match);
    expect(JSON.stringify(await find('tuti@contoh.id'))).not.toContain('tuti@contoh.id');
    for (let times = 1; times < 29; times++) expect(await find('x@contoh.id')).toBeUndefined();
    await search('tuti');
    for (const early of [find('tuti@contoh.id'), search('tuti')]) {
      await expect(early).rejects.toMatchObject({
        code: 'search-too-many',
        retryAfterMs: 2 * minute,
      });
    }
    const kept = (await entries()).filter(({ type }) => type === 'search');
    expect(kept).toHaveLength(30);
    expect(kept[1]).toMatchObject({ at: clock.now, kinds: ['email'], tickets: [] });
  });

  it('is counted apart for numbers that a phone line names, so that a busy one takes nothing from its officers', async () => {
    const { people, entries, open, search } = searchedDesk();
    await open({ reporter: tuti });
    const ring = (actor: Principal = officer) =>
      people.find({ kind: 'phone', value: '081234567890' }, { actor, namedBy: 'line' });
    for (let times = 0; times < 120; times++) expect((await ring()).items).toHaveLength(1);
    await expect(ring()).rejects.toMatchObject({
      code: 'search-too-many',
      retryAfterMs: 10_000,
    });
    expect((await ring(supervisor)).items).toHaveLength(1);
    for (let times = 0; times < 30; times++) await search('tuti');
    await expect(search('tuti')).rejects.toMatchObject({ code: 'search-too-many' });
    const kept = (await entries()).filter(({ type }) => type === 'search');
    expect(kept).toHaveLength(151);
    expect(kept[0]).toMatchObject({ kinds: ['phone'], people: 1, tickets: [] });
  });

  it('is shown to those who oversee it, apart from all other views', async () => {
    const { aduan, people, find, views, open } = searchedDesk();
    const ticket = await open({ reporter: tuti });
    await find('rahayu');
    for (let times = 0; times < 3; times++) await aduan.tickets.get(ticket.id, { actor: officer });
    await people.find({ kind: 'phone', value: '081234567899' }, { actor: officer });
    const told = await views?.latest({ searches: true, limit: 2 }, { actor: auditor });
    expect(told).toMatchObject([
      { actor: { id: officer.id }, search: { kinds: ['phone'], people: 0, tickets: [] } },
      {
        actor: { id: officer.id },
        search: { kinds: ['name'], people: null, tickets: [ticket.id] },
      },
    ]);
    expect(told).toHaveLength(2);
    const others = views?.latest({ searches: true }, { actor: officer });
    await expect(others).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('does not count what was not understood, and reads nothing for those who come too early', async () => {
    const store = memoryStore();
    let reads = 0;
    const { aduan, search } = searchedDesk({
      store: {
        ...store,
        searchTickets(of, asked) {
          reads += 1;
          return store.searchTickets(of, asked);
        },
      },
    });
    for (let times = 0; times < 40; times++) {
      await expect(search('?!')).rejects.toMatchObject({ code: 'input-invalid' });
      await aduan.tickets.search({ text: 'tuti' }, { actor: officer });
    }
    reads = 0;
    for (let times = 0; times < 30; times++) await search('tuti');
    expect(reads).toBe(30);
    await expect(search('tuti')).rejects.toMatchObject({ code: 'search-too-many' });
    expect(reads).toBe(30);
  });
});
