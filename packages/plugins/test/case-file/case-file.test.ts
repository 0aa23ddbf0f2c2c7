import type { Target } from '@aduan/calendar';
import { StoreError, type TicketId } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newSigner } from '../../../core/test/audit/bundle-of.js';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { caseFile } from '../../src/case-file/index.js';
import { checkpoints } from '../../src/checkpoints/index.js';
import { viewLog } from '../../src/view-log/index.js';
import { visits } from './visits.js';

let desk: ReturnType<typeof printingDesk>;
let id: TicketId;

function printingDesk(options: Parameters<typeof caseFile>[0] = {}) {
  return testDesk({ store: memoryStore(), plugins: [viewLog(), caseFile(options)] });
}

function visitingDesk() {
  const names = { officer: (one: string) => `Petugas ${one}` };
  return testDesk({ store: memoryStore(), plugins: [viewLog(), caseFile({ names }), visits()] })
    .aduan;
}

beforeEach(async () => {
  const names = { office: 'Pusat Layanan Contoh', officer: (one: string) => `Petugas ${one}` };
  desk = printingDesk({ names });
  // The week before Nyepi and Idulfitri 2026, with many closed days.
  desk.clock.now = Date.UTC(2026, 2, 17, 9, 0);
  const { ticket } = await desk.aduan.tickets.open(
    {
      channel: 'phone',
      subject: 'Simpanan <b>hilang</b>',
      body: 'Tolong "Pak"\n<script>alert(1)</script>',
      reporter: { name: 'Ibu Tuti', contacts: [{ kind: 'phone', value: '081234567890' }] },
    },
    { actor: officer },
  );
  id = ticket.id;
  await desk.aduan.tickets.note(id, 'Sudah ditelepon.', { actor: officer });
});

async function fileFor(actor = officer, locale: 'id' | 'en' = 'id') {
  const { 'case-file': cases } = desk.aduan.plugins;
  const file = await cases.gather(id, {}, { actor });
  return { file, page: cases.html(file, { locale }) };
}

describe('the case file', () => {
  it('tells what happened, with who said what', async () => {
    await desk.aduan.tickets.answer(id, 'Simpanan sudah kembali.', { actor: officer });
    const { page } = await fileFor();
    for (const part of [
      'Pusat Layanan Contoh',
      'Ibu Tuti',
      '+6281234567890',
      'Pesan dari warga',
      'Catatan internal',
      'Sudah ditelepon.',
      'Simpanan sudah kembali.',
      'Petugas p-1',
      'Selasa, 17 Maret 2026 16.00 WIB',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('reads the facts of a plugin as its catalogue says', async () => {
    const visit = {
      leftAt: Date.UTC(2026, 2, 18, 2, 30),
      by: 'p-7',
      unit: 'unit-x',
      result: 'found',
      isOpen: true,
      seats: 1200,
      plates: ['H 1', 'H 2'],
      caller: 'caller-1',
    };
    const aduan = visitingDesk();
    const { ticket } = await aduan.tickets.open(
      { channel: 'phone', body: 'Gerai tutup.', reporter: { name: 'Warga' } },
      { actor: officer },
    );
    const { 'case-file': cases, visits } = aduan.plugins;
    const printed = async (locale: 'id' | 'en', actor = officer) =>
      cases.html(await cases.gather(ticket.id, {}, { actor }), { locale });
    await visits.note(ticket.id, visit, { actor: officer });
    expect(await printed('id')).toContain(
      'Berangkat Rabu, 18 Maret 2026 09.30 WIB; Petugas p-7; unit belum dikenal; Ditemukan; buka: Ya; 1.200 kursi; H 1, H 2; caller-1; –',
    );
    await aduan.tickets.restrict(ticket.id, { confidential: true }, { actor: officer });
    expect(await printed('en', agent)).toContain(
      '; Petugas p-7; unit not known; Found; open: Yes; 1,200 seats; H 1, H 2; –; –',
    );
    await visits.note(ticket.id, { ...visit, leftAt: 9e15 }, { actor: officer });
    expect(await printed('id')).toContain('Berangkat 9.000.000.000.000.000;');
  });

  it('says that a name is not known where it is not, and no code', async () => {
    const about = { category: 'kdmp.gerai', region: '33.73' };
    const { aduan } = printingDesk();
    const { ticket } = await aduan.tickets.open(
      { channel: 'phone', body: 'Gerai tutup.', reporter: { name: 'Warga' }, ...about },
      { actor: officer },
    );
    const { 'case-file': cases } = aduan.plugins;
    const page = cases.html(await cases.gather(ticket.id, {}, { actor: officer }));
    expect(page).not.toMatch(/33\.73|kdmp\.gerai/u);
    for (const said of [
      'wilayah belum dikenal',
      'topik belum dikenal',
      'petugas yang tidak terdaftar',
    ]) {
      expect(page).toContain(said);
    }
  });

  it('proves each deadline, day by day, with the decree of each holiday', async () => {
    const { file, page } = await fileFor();
    expect(file.deadlines.length).toBeGreaterThan(0);
    expect(page).toContain('hari ke-1');
    expect(page).toMatch(/Nyepi/);
    expect(page).toMatch(/SKB|Keppres|Keputusan Bersama/);
    for (const { steps } of file.deadlines) expect(steps.length).toBeGreaterThan(1);
  });

  it('says each limit so that it can be read aloud', async () => {
    const { file } = await fileFor();
    const limited = (limit: Target, locale: 'id' | 'en') => {
      const deadlines = file.deadlines.map((each) => ({
        ...each,
        clock: { ...each.clock, limit },
      }));
      return desk.aduan.plugins['case-file'].html({ ...file, deadlines }, { locale });
    };
    const hours = { unit: 'business-time', ms: 8.5 * 3_600_000 } as const;
    expect(limited(hours, 'id')).toContain('Batas waktu: 8 jam 30 menit dalam jam buka.');
    expect(limited(hours, 'en')).toContain('Limit: 8 h 30 min of opening hours.');
    const days = { unit: 'working-days', days: 3 } as const;
    expect(limited(days, 'id')).toContain('Batas waktu: 3 hari kerja.');
    const elapsed = { unit: 'elapsed', ms: 72 * 3_600_000 } as const;
    expect(limited(elapsed, 'id')).toContain('Batas waktu: 72 jam.');
  });

  it('says how its chain ends, and what the desk signed last', async () => {
    const { file, page } = await fileFor();
    const events = await desk.store.readEvents('default' as never, id);
    expect(page).toContain(`<code>${events.at(-1)?.link}</code>`);
    const { plugins } = testDesk({ store: desk.store, plugins: [checkpoints()] }).aduan;
    const [checkpoint = null] = await plugins.checkpoints.sign({ signer: await newSigner() });
    const { html } = desk.aduan.plugins['case-file'];
    const signed = html(file, { locale: 'en', checkpoint });
    expect(signed).toContain('Last checkpoint of the desk: 1,');
    const broken = { intact: false, sequence: 2, reason: 'digest' } as const;
    const warned = html({ ...file, chain: broken }, { locale: 'en' });
    expect(warned).toContain('THIS HISTORY IS BROKEN at event 2 (digest)');
  });

  it('holds nothing that its reader may not see', async () => {
    await desk.aduan.tickets.restrict(id, { confidential: true }, { actor: officer });
    const { page } = await fileFor(agent);
    expect(page).not.toMatch(/Tuti|81234567890/);
    expect(page).toContain('Identitas tidak ditampilkan');
    expect((await fileFor(supervisor)).page).toContain('Ibu Tuti');
    const masked = (await fileFor(auditor, 'en')).page;
    expect(masked).not.toMatch(/Tuti|hilang|ditelepon/);
  });

  it('lets no word become a part of the page', async () => {
    const { page } = await fileFor();
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>hilang');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('Tolong &quot;Pak&quot;');
    expect(page).not.toMatch(/https?:|src=|href=/);
  });

  it('is written in English, too', async () => {
    const { page } = await fileFor(officer, 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Message from the citizen');
    expect(page).toContain('day 1');
    expect(page).not.toMatch(/Kronologi|hari ke-/);
  });
});

describe('the attachments of a ticket', () => {
  const blob = 'foto-1';

  /** What the file says of one attachment that a citizen sent by the web. */
  async function filed(bytes: Uint8Array | null, openFile?: () => Promise<never>) {
    const { aduan } = desk;
    await aduan.files.put(blob, bytes ?? new Uint8Array(1), { mime: 'image/png' });
    const attachment = { kind: 'image', ref: `blob:${blob}`, name: 'bukti.png' } as const;
    const report = { channel: 'web', body: 'Lihat foto.', attachments: [attachment] };
    const { ticket } = await aduan.tickets.open(report, { actor: officer });
    if (bytes === null) await aduan.files.delete(blob);
    if (openFile) vi.spyOn(aduan.files, 'get').mockImplementation(openFile);
    const { 'case-file': cases } = aduan.plugins;
    const file = await cases.gather(ticket.id, {}, { actor: officer });
    return { attachments: file.attachments, page: cases.html(file) };
  }

  it('are listed with the digest of their bytes', async () => {
    const { attachments, page } = await filed(new TextEncoder().encode('foto'));
    expect(attachments).toMatchObject([
      { sha256: '6187eb884a2243dbed3a648d69e5a1a538be022abc7d72d596fc0b1024fa3dab' },
    ]);
    expect(page).toContain('bukti.png');
  });

  it('are said to be gone when they are', async () => {
    const { attachments, page } = await filed(null);
    expect(attachments).toMatchObject([{ sha256: null, isDamaged: false }]);
    expect(page).toContain('berkas sudah dihapus');
  });

  it('are said to be damaged when they are, and the rest of the file stands', async () => {
    const { attachments, page } = await filed(new Uint8Array(4), () =>
      Promise.reject(new StoreError('store-seal-broken', 'A file does not fit its key.')),
    );
    expect(attachments).toMatchObject([{ sha256: null, isDamaged: true }]);
    expect(page).toContain('berkas rusak, isinya tidak bisa dibaca');
    const away = () => Promise.reject(new StoreError('store-failed', 'The store is away.'));
    await expect(filed(new Uint8Array(4), away)).rejects.toThrow('away');
  });
});

describe('the page of a case file', () => {
  const textOf = ({ body }: { readonly body: ReadableStream<Uint8Array> }) =>
    new Response(body).text();

  it('is a file to be saved, or a page to be shown', async () => {
    const { 'case-file': cases, 'view-log': log } = desk.aduan.plugins;
    const { number } = (await desk.aduan.tickets.get(id, { actor: officer })).ticket;
    const file = await cases.page(id, { locale: 'en' }, { actor: officer });
    expect(file).toMatchObject({ name: `${number}.html`, isPage: false });
    const text = await textOf(file);
    expect(new TextEncoder().encode(text)).toHaveLength(file.bytes);
    expect(text).toContain('+6281234567890');
    expect(await cases.page(id, { inline: true }, { actor: officer })).toMatchObject({
      isPage: true,
    });
    const views = await log.of(id, {}, { actor: auditor });
    expect(views.at(-1)).toMatchObject({ ground: 'case-file', actor: { id: officer.id } });
  });

  it('masks numbers as long as it is redacted, and names no ground then', async () => {
    const { 'case-file': cases, 'view-log': log } = desk.aduan.plugins;
    const text = await textOf(await cases.page(id, {}, { actor: agent, redacted: true }));
    expect(text).toContain('Ibu Tuti');
    expect(text).not.toContain('81234567890');
    const views = await log.of(id, {}, { actor: auditor });
    expect(views.filter(({ actor }) => actor.id === agent.id)).toMatchObject([{ ground: null }]);
  });
});
