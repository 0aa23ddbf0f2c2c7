import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { officer, testDesk } from '../../../core/test/runtime/test-desk.js';
import { caseFile } from '../../src/case-file/index.js';
import { viewLog } from '../../src/view-log/index.js';

it('is an answer to a letter that can be put into an envelope', async () => {
  const names = { office: 'Pusat Layanan Contoh', officer: (id: string) => `Petugas ${id}` };
  const plugins = [viewLog(), caseFile({ names })] as const;
  const { aduan, clock } = testDesk({ store: memoryStore(), plugins });
  const { ticket } = await aduan.tickets.recordPostalLetter(
    {
      agenda: '123/PGD',
      receivedAt: clock.now,
      subject: 'Gerai <script>alert(1)</script>',
      body: 'Gerai Desa Sukamaju tutup.',
      reporter: { name: 'Ana', contacts: [{ kind: 'postal', value: 'Jalan Melati 1\nSukamaju' }] },
    },
    { actor: officer, key: 'a' },
  );
  const page = async (locale: 'id' | 'en') => {
    const { 'case-file': cases } = aduan.plugins;
    const file = await cases.postalAnswer(ticket.id, { locale }, { actor: officer });
    return new Response(file.body).text();
  };
  expect(await page('id')).toContain('belum dijawab');
  await aduan.tickets.answer(ticket.id, 'Gerai buka lagi.', { actor: officer });
  const html = await page('en');
  for (const part of [
    'Pusat Layanan Contoh',
    '<dd>123/PGD (2026)</dd>',
    'To Ana\nJalan Melati 1\nSukamaju',
    '14 April 2026',
    'Gerai buka lagi.',
    'Petugas p-1',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).not.toMatch(/<script|not answered/);
});
