import { verifyWebhook } from '@aduan/client';
import { type Listening, listen } from '@aduan/server/host';
import { screenshot, seriousFindings } from '@aduan-internal/browser';
import { afterAll, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { eachEntry, search } from './visit.js';

const took: Request[] = [];
let listening: Listening;
let status = 204;
const desk = browserDesk({ environment: () => ({ ADUAN_WEBHOOK_ALLOW: '127.0.0.1' }) });

afterAll(() => void listening?.server.close());

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

test('a supervisor adds a receiver, tries it, pauses it, and changes its secret', async () => {
  const receiver = async (request: Request) => {
    took.push(request.clone());
    await request.text();
    return new Response(null, { status });
  };
  listening = await listen(receiver, { host: '127.0.0.1', port: 0 });
  const officer = await desk.signIn('petugas.b');
  expect(await eachEntry(officer)).not.toContain('webhooks');
  await officer.close();

  const page = await desk.signIn('penyelia.c', wide);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.getByRole('heading', { name: 'Belum ada program yang diberi tahu.' }).waitFor();
  await screenshot(page, 'webhooks-none-1280-light');
  await page.getByRole('button', { name: 'Tambah penerima' }).click();
  await page.getByLabel('Nama program, bukan nama orang').fill('Portal koperasi');
  await page.getByLabel('Alamat').fill('https://10.0.0.1/hook');
  await page.getByRole('button', { name: 'Tambah', exact: true }).click();
  await page.getByText('Alamat ini tidak bisa dipakai').waitFor();
  await page.getByLabel('Alamat').fill(`http://127.0.0.1:${listening.port}/hook`);
  await screenshot(page, 'webhooks-add-1280-light');
  await page.getByRole('button', { name: 'Tambah', exact: true }).click();
  const secret = await page.getByLabel('Rahasia', { exact: true }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  expect(await page.getByRole('button', { name: 'Batal' }).count()).toBe(0);
  await screenshot(page, 'webhooks-secret-1280-light');
  await page.getByRole('button', { name: 'Selesai' }).click();

  const row = page.getByRole('listitem').filter({ hasText: 'Portal koperasi' });
  await row.getByRole('button', { name: /Coba/ }).click();
  await row.getByText('Percobaan diterima.').waitFor();
  const [request] = took;
  if (!request) throw new Error('it was sent');
  const body = new Uint8Array(await request.arrayBuffer());
  const verdict = await verifyWebhook({ body, headers: request.headers, secrets: [secret] });
  expect(verdict).toMatchObject({ ok: true, message: { type: 'webhook.test' } });

  status = 503;
  await row.getByRole('button', { name: /Coba/ }).click();
  await row.getByText('Ia menjawab dengan status 503.').waitFor();
  await row.getByRole('button', { name: /Jeda/ }).click();
  await row.getByText('Dijeda').waitFor();
  await screenshot(page, 'webhooks-1280-light');
  expect(await seriousFindings(page)).toEqual([]);
  await row.getByRole('button', { name: /Lanjutkan/ }).click();
  await row.getByRole('button', { name: /Jeda/ }).waitFor();
  await row.getByRole('button', { name: /Ganti rahasia/ }).click();
  expect(await page.getByLabel('Rahasia', { exact: true }).inputValue()).not.toBe(secret);
  await page.getByRole('button', { name: 'Selesai' }).click();
  await row.getByText('Rahasia lama masih berlaku').waitFor();

  await search(page, 'ADU-');
  await page.getByTestId('ticket-row').first().waitFor();

  const small = await desk.signIn('penyelia.c', { ...phone, path: '/petugas/webhook' });
  const smallRow = small.getByRole('listitem').filter({ hasText: 'Portal koperasi' });
  await smallRow.getByText('Rahasia lama masih berlaku').waitFor();
  await screenshot(small, 'webhooks-360-dark');
  expect(await seriousFindings(small)).toEqual([]);
  await smallRow.getByRole('button', { name: /Hapus/ }).click();
  await small.getByRole('button', { name: 'Hapus', exact: true }).click();
  await smallRow.waitFor({ state: 'detached' });
});
