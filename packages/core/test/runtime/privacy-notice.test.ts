import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { neutralPrivacyNotice, type PrivacyNotice } from '../../src/ports/privacy-notice.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake, IntakeResult } from '../../src/runtime/intake.js';
import type { Store } from '../../src/store/store.js';
import { firstOf } from './first-of.js';
import { delivery, supervisor, testDesk, textEvent } from './test-desk.js';

const own: PrivacyNotice = {
  version: '2026-1',
  short: { id: 'Dinas Contoh menyimpan ini.', en: 'The sample office keeps this.' },
  full: { id: 'Semuanya begini.', en: 'All of it.' },
};
const defaultTenant = 'default' as TenantId;
const line = 'Dinas Contoh menyimpan ini. Ketik PRIVASI untuk membaca selengkapnya.';

function deskWith(intake: Intake, store: Store = memoryStore()) {
  const desk = testDesk({ intake, store });
  const said = () =>
    desk.channel.sent.flatMap(({ content }) =>
      content.type === 'text' || content.type === 'choices' ? [content.text] : [],
    );
  return {
    ...desk,
    said,
    /** The desk's answer to a message. */
    async write(text: string): Promise<string> {
      const before = said().length;
      await desk.aduan.fetch(delivery([textEvent(text)]));
      await desk.aduan.workOff();
      return said().slice(before).join('\n---\n');
    },
  };
}

const replying = (result: Partial<IntakeResult> = {}): Intake => ({
  privacyNotice: own,
  receive: () => ({
    effects: [
      { type: 'reply', content: { type: 'text', text: 'Satu.' } },
      { type: 'reply', content: { type: 'text', text: 'Dua.' } },
    ],
    session: 'kept',
    ...result,
  }),
});

it('the receipt of a first message ends with the line, once, and the ticket knows the version', async () => {
  const desk = deskWith(defaultIntake('complaint', { privacyNotice: own }));
  expect(await desk.write('Gerai tutup.')).toMatch(new RegExp(`\n\n${line}$`));
  const { ticket } = firstOf((await desk.aduan.tickets.list({}, { actor: supervisor })).items);
  const events = await desk.store.readEvents(defaultTenant, ticket.id);
  const facts = JSON.parse(firstOf(events).facts) as Record<string, unknown>;
  expect(facts).toMatchObject({ privacyNotice: '2026-1' });
  expect(await desk.write('Masih tutup.')).not.toContain('Dinas Contoh');
});

it('the first of several replies ends with it, and no later one', async () => {
  const desk = deskWith(replying());
  expect(await desk.write('Halo.')).toBe(`Satu.\n\n${line}\n---\nDua.`);
  expect(await desk.write('Halo lagi.')).toBe('Satu.\n---\nDua.');
});

/** Opens a ticket, and answers a citizen who has one. */
const caseful = (): { -readonly [Key in keyof Intake]: Intake[Key] } => ({
  privacyNotice: own,
  receive: ({ ticket }) =>
    ticket
      ? { effects: [{ type: 'reply', content: { type: 'text', text: 'Satu.' } }] }
      : { effects: [{ type: 'ticket.open', kind: 'complaint' }] },
});

it('what somebody was told is kept with the message and under their own key, whatever fails behind it', async () => {
  const store = memoryStore();
  // Keeps the value that says how the search is indexed; otherwise indexing would restart each time.
  const writeValue: typeof store.writeValue = async (...value) =>
    value[1].startsWith('search:') ? store.writeValue(...value) : true;
  const desk = deskWith(caseful(), { ...store, writeValue });
  expect(await desk.write('Gerai tutup.')).toContain('Dinas Contoh');
  expect(await desk.write('Masih tutup.')).toBe('Satu.');
  const { ticket } = firstOf((await desk.aduan.tickets.list({}, { actor: supervisor })).items);
  const party = firstOf(ticket.reporters);
  const { profile } = (await store.readParty(defaultTenant, party)) ?? {};
  const sealedRecords = await store.readSealedRecords(defaultTenant, [profile?.sealedRecord ?? '']);
  expect(sealedRecords).toMatchObject([{ scope: `party:${party}` }]);
});

it('a person who is told later keeps what is known of them', async () => {
  const intake = caseful();
  const desk = deskWith(intake);
  await desk.write('Gerai tutup.');
  intake.privacyNotice = { ...own, version: '2026-2' };
  expect(await desk.write('Masih tutup.')).toContain('Dinas Contoh');
  const { ticket } = firstOf((await desk.aduan.tickets.list({}, { actor: supervisor })).items);
  const decision = { actor: supervisor, reason: 'surat-12' };
  const protection = desk.aduan.dataProtection;
  expect(await protection.export(firstOf(ticket.reporters), decision)).toMatchObject({
    contacts: [{ kind: 'user', value: 'warga-1' }],
    name: 'Warga A',
  });
});

it('a person who types PRIVASI reads all of it, and the conversation stands where it stood', async () => {
  let heard = 0;
  const intake = replying();
  const desk = deskWith({
    ...intake,
    receive(input) {
      heard += 1;
      return intake.receive(input);
    },
  });
  expect(await desk.write('PRIVASI')).toBe('Semuanya begini.');
  expect(heard).toBe(0);
  expect(await desk.write('privacy?')).toBe('All of it.');
  // A notice that was read in full is not repeated in short form.
  expect(await desk.write('Halo.')).toBe('Satu.\n---\nDua.');
  expect(await desk.write('privasi saya dilanggar ketua')).toBe('Satu.\n---\nDua.');
  expect(await desk.write(' Privasi. ')).toBe('Semuanya begini.');
});

it.each([
  'laporan saya dibaca siapa aja',
  'Laporan saya nanti dibaca siapa saja ya?',
  'data saya dipake buat apa',
  'Data saya disimpan di mana, Pak?',
  'siapa yang baca laporan saya',
  'buat apa data saya',
  'data pribadi saya dikasih ke siapa aja sih',
])('anyone who asks what PRIVASI answers is answered so: %s', async (question) => {
  const desk = deskWith(replying());
  expect(await desk.write(question)).toBe('Semuanya begini.');
});

it('the same in English', async () => {
  const desk = deskWith(replying());
  expect(await desk.write('Who can read my report?')).toBe('All of it.');
  expect(await desk.write('what is my data used for')).toBe('All of it.');
});

it.each([
  'data saya dipakai ketua buat pinjam di bank',
  'data saya dipake buat apa sama ketua koperasi, tiba-tiba ditagih pinjol',
  'laporan saya kapan dibaca?',
  'data saya disebar penagih ke grup RT',
  'dana desa dipakai buat apa',
  'siapa yang pakai uang simpanan saya',
])('anyone who tells or asks something else is heard: %s', async (words) => {
  const desk = deskWith(replying());
  expect(await desk.write(words)).toContain('Satu.');
});

it('a person who agreed elsewhere is told nothing twice', async () => {
  const agreed = deskWith(replying({ informed: 'consent/3' }));
  expect(await agreed.write('Halo.')).toBe('Satu.\n---\nDua.');
  const open = deskWith({
    privacyNotice: own,
    receive: ({ ticket }) =>
      ticket
        ? { effects: [{ type: 'ticket.append' }] }
        : { effects: [{ type: 'ticket.open', kind: 'complaint' }], informed: 'consent/3' },
  });
  expect(await open.write('Gerai tutup.')).not.toContain('Dinas Contoh');
  const { ticket } = firstOf((await open.aduan.tickets.list({}, { actor: supervisor })).items);
  const events = await open.store.readEvents(defaultTenant, ticket.id);
  expect(firstOf(events).facts).toContain('"privacyNotice":"consent/3"');
});

it('other words are told to anyone who was told the former ones', async () => {
  const intake: { -readonly [Key in keyof Intake]: Intake[Key] } = { ...replying() };
  const desk = deskWith(intake);
  await desk.write('Halo.');
  intake.privacyNotice = { ...own, version: '2026-2', short: { id: 'Baru.', en: 'New.' } };
  expect(await desk.write('Halo.')).toContain('Baru. Ketik PRIVASI');
  expect(await desk.write('Halo.')).not.toContain('Baru.');
});

it('a desk whose host says nothing is neutral, in its health and once in its log', async () => {
  const logged: unknown[] = [];
  const start = async (intake: Intake) => {
    logged.length = 0;
    const { aduan } = testDesk({ intake, logger: (level, event) => logged.push([level, event]) });
    await aduan.start({ workers: false });
    const { privacyNotice } = await aduan.health();
    await aduan.close();
    return privacyNotice;
  };
  expect(await start(defaultIntake())).toBe('neutral');
  expect(logged.filter((each) => String(each).includes('privacy'))).toEqual([
    ['warn', 'privacy.notice-neutral'],
  ]);
  expect(await start(defaultIntake('complaint', { privacyNotice: own }))).toBe('own');
  expect(logged.filter((each) => String(each).includes('privacy'))).toEqual([]);
  const { full, short } = neutralPrivacyNotice;
  expect(JSON.stringify([full, short])).not.toMatch(/kementerian|ministry|dinas/i);
});

it.each([
  { ...own, version: '' },
  { ...own, version: 'a b' },
  { ...own, version: 'x'.repeat(41) },
  { ...own, short: { id: '', en: 'a' } },
  { ...own, short: { id: 'x'.repeat(301), en: 'a' } },
])('a notice that cannot be told is refused', (privacyNotice) => {
  expect(() => testDesk({ intake: defaultIntake('complaint', { privacyNotice }) })).toThrow(
    'privacyNotice',
  );
});
