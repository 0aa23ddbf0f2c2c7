import { screenshot } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { fitsEveryScreen } from './every-screen.js';
import { signIn } from './officer-client.js';

const desk = browserDesk();

test('open tickets by region are read on every screen', async () => {
  const page = await desk.signIn('penyelia.c', { path: '/petugas/wilayah' });
  await page.getByRole('heading', { name: 'Menurut provinsi' }).waitFor();
  const topic = page.locator('.regions .page-tools .field').first();
  await fitsEveryScreen(page, 'regions', async () => {
    await expect.poll(async () => (await topic.boundingBox())?.width).toBe(280);
  });
});

test('a number leads to its list: of a province, of a regency, of what is late there', async () => {
  const page = await desk.signIn('penyelia.c');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const province = page.locator('#regions tbody tr').first();
  const name = (await province.locator('.bar-name').textContent()) ?? '';
  const open = Number(await province.locator('td').first().textContent());
  await province.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name: `Kabupaten dan kota di ${name}` }).waitFor();
  const rows = page.locator('section[aria-labelledby="open-places"] tbody tr');
  const counts = await rows.locator('td:nth-child(2)').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(open);
  await screenshot(page, 'regions-province-1280-light');
  const first = rows.locator('td:nth-child(2) a').first();
  const listed = Number(await first.textContent());
  await first.click();
  await page.getByTestId('ticket-row').first().waitFor();
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(listed);
  await page.getByRole('button', { name: 'Saring (1)' }).waitFor();
});

test('an officer counts no more than they may list', async () => {
  const api = await signIn(desk.origin, 'petugas.a');
  const { open, groups } = await api.read<{
    readonly open: number;
    readonly groups: readonly { readonly open: number }[];
  }>('/api/v1/reports/open');
  const { items } = await api.read<{ items: unknown[] }>(
    '/api/v1/tickets?phases=new,active,waiting-citizen,waiting-other,answered&joined=false&order=due&limit=200',
  );
  expect(open).toBe(items.length);
  expect(groups.reduce((sum, group) => sum + group.open, 0)).toBe(open);
});
