import { expect, it } from 'vitest';
import { chatDesk } from './chat-desk.js';

it('a ticket that cannot take all that was said says where the rest is', async () => {
  const { tickets, say } = chatDesk();
  for (const text of ['lapor', 'Gerai di desa kami tutup sejak bulan lalu, pak.']) {
    await say('warga', text);
  }
  for (const place of [1, 2, 3, 4]) await say('warga', `${place} ${'kawe '.repeat(8_000)}`);
  for (const text of ['Desa Sukamaju', 'Tono', 'kirim']) await say('warga', text);
  const [filed = ''] = await tickets('warga');
  expect(filed.includes('Gerai di desa kami tutup')).toBe(true);
  expect(filed.includes('- 1 kawe') && filed.includes('- 2 kawe')).toBe(true);
  expect(filed.includes('- … selebihnya ada di percakapan.')).toBe(true);
});
