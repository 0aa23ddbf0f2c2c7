import type { Target } from '@aduan/calendar';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it } from 'vitest';
import { caseFileHtml, gatherCaseFile } from '../../src/case-file/index.js';
import { StoreError } from '../../src/errors.js';
import type { TicketId } from '../../src/ids.js';
import { createCheckpoints } from '../../src/oversight/index.js';
import { newSigner } from '../audit/audited-desk.js';
import { agent, auditor, officer, supervisor, testDesk } from '../runtime/test-desk.js';

let desk: ReturnType<typeof testDesk>;
let id: TicketId;

beforeEach(async () => {
  desk = testDesk({ store: memoryStore() });
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
  const view = await desk.aduan.tickets.get(id, { actor });
  const file = await gatherCaseFile(desk.aduan, view, { actor, now: desk.clock.now });
  const names = { office: 'Pusat Layanan Contoh', officer: (one: string) => `Petugas ${one}` };
  return { file, page: caseFileHtml(file, { locale, timeZone: 'Asia/Jakarta', names }) };
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

  it('says that a name is not known where it is not, and no code', async () => {
    const about = { category: 'kdmp.gerai', region: '33.73' };
    const { ticket } = await desk.aduan.tickets.open(
      { channel: 'phone', body: 'Gerai tutup.', reporter: { name: 'Warga' }, ...about },
      { actor: officer },
    );
    const options = { actor: officer, now: desk.clock.now };
    const view = await desk.aduan.tickets.get(ticket.id, { actor: officer });
    const file = await gatherCaseFile(desk.aduan, view, options);
    const page = caseFileHtml(file, { locale: 'id', timeZone: 'Asia/Jakarta' });
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
      return caseFileHtml({ ...file, deadlines }, { locale, timeZone: 'Asia/Jakarta' });
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
    const checkpoints = createCheckpoints(desk.aduan, { signer: await newSigner() });
    await checkpoints.sign();
    const checkpoint = await checkpoints.last();
    const signed = caseFileHtml(file, { locale: 'en', timeZone: 'Asia/Jakarta', checkpoint });
    expect(signed).toContain('Last checkpoint of the desk: 1,');
    const broken = { intact: false, sequence: 2, reason: 'digest' } as const;
    const warned = caseFileHtml({ ...file, chain: broken }, { locale: 'en', timeZone: 'UTC' });
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
  it('are listed with the digest of their bytes, and said to be gone when they are', async () => {
    const { file } = await fileFor();
    const bytes = new TextEncoder().encode('foto');
    await desk.aduan.files.put('foto-1', bytes, { mime: 'image/png' });
    const entry = file.view.timeline.find(({ type }) => type === 'message');
    if (entry?.type !== 'message') throw new Error('no message');
    const attachment = { blob: 'foto-1', name: 'bukti.png', mime: 'image/png', bytes: 4 };
    const attachments = [attachment, { ...attachment, blob: 'hilang', name: null }];
    const view = { ...file.view, timeline: [{ ...entry, attachments }] };
    const filed = await gatherCaseFile(desk.aduan, view, { actor: officer, now: 0 });
    expect(filed.attachments).toMatchObject([
      { sha256: '6187eb884a2243dbed3a648d69e5a1a538be022abc7d72d596fc0b1024fa3dab' },
      { sha256: null },
    ]);
    const page = caseFileHtml(filed, { locale: 'id', timeZone: 'UTC' });
    expect(page).toContain('bukti.png');
    expect(page).toContain('berkas sudah dihapus');
  });

  it('are said to be damaged when they are, and the rest of the file stands', async () => {
    const { file } = await fileFor();
    const entry = file.view.timeline.find(({ type }) => type === 'message');
    if (entry?.type !== 'message') throw new Error('no message');
    const attachments = [{ blob: 'rusak', name: 'surat.pdf', mime: 'application/pdf', bytes: 4 }];
    const view = { ...file.view, timeline: [{ ...entry, attachments }] };
    const files = {
      async get() {
        throw new StoreError('store-seal-broken', 'A file does not fit its key.');
      },
    };
    const filed = await gatherCaseFile({ ...desk.aduan, files }, view, { actor: officer, now: 0 });
    expect(filed.attachments).toMatchObject([{ sha256: null, isDamaged: true }]);
    const page = caseFileHtml(filed, { locale: 'id', timeZone: 'UTC' });
    expect(page).toContain('berkas rusak, isinya tidak bisa dibaca');
    const away = {
      get: () => Promise.reject(new StoreError('store-failed', 'The store is away.')),
    };
    const source = { ...desk.aduan, files: away };
    await expect(gatherCaseFile(source, view, { actor: officer, now: 0 })).rejects.toThrow('away');
  });
});
