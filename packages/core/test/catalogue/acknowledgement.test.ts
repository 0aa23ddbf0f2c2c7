import { expect, it } from 'vitest';
import { acknowledgement } from '../../src/catalogue/acknowledgement.js';
import { informationRequest, suggestion } from '../../src/kinds/default-kinds.js';

const facts = {
  number: 'ADU-2026-000123-4',
  promisedBy: Date.parse('2026-04-14T16:30:00+07:00'),
  opensAt: null,
  now: Date.parse('2026-03-13T16:31:00+07:00'),
  timeZone: 'Asia/Jakarta',
} as const;

it('tells number, promise and how to follow; the PIN is left to be filled while sending', () => {
  expect(acknowledgement(facts)).toEqual({
    id: `Terima kasih, laporan Anda sudah kami terima. Nomornya ADU-2026-000123-4, PIN-nya {pin}.

Kami jawab paling lambat Selasa, 14 April 2026.

Simpan nomor dan PIN ini untuk melihat kabarnya di halaman Lacak Laporan.`,
    en: `Thank you, we have received your report. Its number is ADU-2026-000123-4, its PIN is {pin}.

We will answer by Tuesday, 14 April 2026 at the latest.

Keep the number and the PIN: with them you can follow it on the page Track My Report.`,
  });
});

it('says after hours when work begins', () => {
  const { id } = acknowledgement({ ...facts, opensAt: Date.parse('2026-03-16T07:30:00+07:00') });
  expect(id).toContain(
    'Saat ini kami sedang tutup. Kami mulai memeriksanya Senin pukul 07.30 WIB. Kami jawab paling lambat',
  );
});

it('promises no date that nobody gave', () => {
  const { id } = acknowledgement({ ...facts, received: suggestion.received, promisedBy: null });
  expect(id).toContain('Terima kasih atas masukan Anda.');
  expect(id).toContain('Kami kabari Anda begitu ada jawabannya.');
  expect(id).not.toContain('paling lambat');
});

it('calls a question, or the wish to talk, no report', () => {
  expect(acknowledgement({ ...facts, received: informationRequest.received }).id).toContain(
    'pesan Anda',
  );
});

it('tells somebody in danger to wait for no day', () => {
  const opensAt = Date.parse('2026-03-16T07:30:00+07:00');
  const { id, en } = acknowledgement({ ...facts, isUrgent: true, opensAt });
  expect(id).toMatch(
    /^Cerita Anda sudah kami simpan\. Nomornya ADU-2026-000123-4, PIN-nya {pin}\./,
  );
  expect(id).not.toMatch(/Terima kasih|paling lambat|mulai memeriksanya/);
  expect(en).not.toMatch(/Thank you|at the latest/);
});
