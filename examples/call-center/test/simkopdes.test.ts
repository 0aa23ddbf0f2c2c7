import type { TicketListItem, TicketView } from '@aduan/core';
import { type Listening, listen } from '@aduan/server/host';
import type { Cooperatives } from '@aduan/simkopdes';
import { type ReferenceServer, referenceServer } from '@aduan/simkopdes/reference-server';
import { childRegions } from '@aduan/wilayah';
import { screenshot, seriousFindings } from '@aduan-internal/browser';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { standInPage } from '../server/simkopdes/stand-in-page.js';
import { browserDesk } from './browser-desk.js';
import { showIn } from './every-screen.js';
import { signIn } from './officer-client.js';
import { cardValue, conversation, say, sayTopic } from './visit.js';

const token = 'percobaan';
const hintSecret = 'rahasia-percobaan';
let simkopdes: ReferenceServer;
let listening: Listening;
const desk = browserDesk({
  async fill() {
    simkopdes = referenceServer({ childRegions, credentials: { tokens: [token] }, now: Date.now });
    const app = new Hono().route('/', standInPage(simkopdes));
    app.all('/api/*', (c) => simkopdes.fetch(c.req.raw));
    listening = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  },
  environment: () => ({
    SIMKOPDES_URL: `http://127.0.0.1:${listening.port}/api`,
    SIMKOPDES_TOKEN: token,
    SIMKOPDES_HINT_SECRET: hintSecret,
  }),
});
afterAll(() => {
  listening?.server.close();
});

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

test('from a village without a building to a task in Simkopdes, and its answer on the timeline', async () => {
  const citizen = await desk.visit('', phone);
  await citizen.getByRole('link', { name: 'Mengadu' }).click();
  await say(citizen, 'pembangunan gerai kopdes di desa saya belum selesai');
  await conversation(citizen).getByText('desa').last().waitFor();
  await say(citizen, 'Desa Sukamaju, Kabupaten Bogor');
  await conversation(citizen).getByText('Siapa nama Anda?').waitFor();
  await say(citizen, 'Warga Contoh');
  await citizen.getByRole('button', { name: 'Pembangunan gerai/gudang' }).click();
  // Four villages of that regency have this name.
  await conversation(citizen).getByText('masuk kecamatan dan kabupaten mana?').waitFor();
  await say(citizen, 'cibungbulang');
  await conversation(citizen).getByText('Kopdes Merah Putih Sukamaju, Kec. Cibungbulang').waitFor();
  await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
  const number = await cardValue(citizen, 'ticket');

  // The desk's follow-up question once the report is filed.
  await citizen.getByRole('button', { name: 'Boleh', exact: true }).click();
  await conversation(citizen).getByText('Apakah gerainya sudah buka?').waitFor();
  await screenshot(citizen, 'wondered-360-dark');
  await citizen.getByRole('button', { name: 'Belum', exact: true }).click();
  await conversation(citizen).getByText('Apakah lahan untuk gerainya sudah ada?').waitFor();
  await citizen.getByRole('button', { name: 'Belum', exact: true }).last().click();
  await conversation(citizen).getByText('Terima kasih, sudah kami catat.').waitFor();

  await expect.poll(() => simkopdes.cases.size, { timeout: 15_000 }).toBe(1);
  const [taken] = simkopdes.cases.values();
  expect(taken).toMatchObject({ ticket_number: number, cooperative_id: '3201162013' });
  expect(JSON.stringify(simkopdes.requests)).not.toContain('Warga Contoh');

  const api = await signIn(desk.origin, 'petugas.b');
  const { items } = await api.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=200',
  );
  const id = items.find(({ ticket }) => ticket.number === number)?.ticket.id;
  const officer = await desk.signIn('petugas.b', { ...wide, path: `/petugas/kasus/${id}` });
  await officer.locator('strong', { hasText: /^KOPERASI DESA MERAH PUTIH SUKAMAJU$/ }).waitFor();
  await officer.getByText('menurut Simkopdes', { exact: false }).first().waitFor();
  await officer.getByText('Diteruskan ke Simkopdes', { exact: false }).first().waitFor();
  await officer.getByRole('heading', { name: 'Fakta yang terkumpul' }).waitFor();
  await officer.getByText('diizinkan pelapor', { exact: false }).first().waitFor();
  await screenshot(officer, 'simkopdes-card-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);

  // The desk would poll after a minute; a hint makes it poll at once, and a forged one has no effect.
  simkopdes.hintTo({ url: new URL('/simkopdes/kabar', desk.origin).href, secret: hintSecret });
  const facilitator = await desk.visit('', phone);
  await facilitator.goto(`http://127.0.0.1:${listening.port}/`);
  await facilitator.getByLabel('Tanggapan').fill('Pendamping sudah melihat lahannya.');
  await facilitator.getByLabel('Status').selectOption('in_progress');
  await screenshot(facilitator, 'simkopdes-stand-in-360-dark');
  await facilitator.getByRole('button', { name: 'Kirim' }).click();
  await officer.getByText('Pendamping sudah melihat lahannya.').waitFor({ timeout: 20_000 });
  await officer.getByText('Kabar dari Simkopdes: Ditindaklanjuti').waitFor();
  expect(await officer.getByText('in_progress').count()).toBe(0);
  await screenshot(officer, 'simkopdes-news-1280-light');

  await officer.getByRole('button', { name: 'Minta dilihat di lapangan' }).click();
  await officer.getByLabel('Yang perlu dilihat', { exact: false }).fill('Apakah lahannya kosong?');
  await screenshot(officer, 'field-ask-1280-light');
  await officer.getByRole('button', { name: 'Buat tautan' }).click();
  const address = await officer.getByRole('textbox', { name: 'Lapangan' }).inputValue();
  await screenshot(officer, 'field-link-1280-light');
  await officer.mouse.click(10, 10);
  for (const [width, beside] of [
    [1000, 0],
    [1280, 1],
  ] as const) {
    await officer.setViewportSize({ ...wide.viewport, width });
    await expect.poll(() => officer.locator('aside.context').count()).toBe(beside);
    const kept = officer.getByRole('textbox', { name: 'Lapangan' });
    await expect.poll(() => kept.inputValue({ timeout: 5_000 })).toBe(address);
  }
  expect(await officer.getByRole('button', { name: 'Batal' }).count()).toBe(0);
  await officer.getByRole('button', { name: 'Selesai' }).click();
  await facilitator.goto(address);
  await screenshot(facilitator, 'field-entry-360-dark');
  await facilitator.getByRole('button', { name: 'Buka tugas' }).click();
  await facilitator.getByText('Apakah lahannya kosong?').waitFor();
  expect(await facilitator.getByText('Warga Contoh').count()).toBe(0);
  for (const colorScheme of ['dark', 'light'] as const) {
    await showIn(facilitator, colorScheme);
    for (const { viewport } of [wide, phone]) {
      await facilitator.setViewportSize(viewport);
      await screenshot(facilitator, `field-task-${viewport.width}-${colorScheme}`);
    }
    expect(await seriousFindings(facilitator)).toEqual([]);
  }
  await facilitator.getByLabel('Sudah selesai di lapangan').check();
  await facilitator.getByLabel('Apa yang Anda lihat', { exact: false }).fill('Lahannya siap.');
  await facilitator.getByRole('button', { name: 'Kirim kabar' }).click();
  await facilitator.getByText('kabar Anda sudah sampai', { exact: false }).waitFor();
  await screenshot(facilitator, 'field-reported-360-light');
  await facilitator.setViewportSize(wide.viewport);
  await screenshot(facilitator, 'field-reported-1280-light');
  await officer.getByText('Lahannya siap.').waitFor({ timeout: 20_000 });
  await screenshot(officer, 'field-news-1280-light');

  const reply = 'Gedungnya dibangun bulan depan di lahan desa.';
  await officer.getByTestId('composer-text').fill(reply);
  await officer.keyboard.press('Control+Enter');
  await officer.keyboard.press('Control+Enter');
  await conversation(citizen).getByText(reply).waitFor();
  await officer.locator('[data-action="close"]').click();
  const stateNow = async () => (await api.read<TicketView>(`/api/v1/tickets/${id}`)).ticket.phase;
  await expect.poll(stateNow, { timeout: 20_000 }).toBe('closed');
  expect([...simkopdes.cases.values()][0]?.histories.at(-1)).toMatchObject({ created_by: 'aduan' });
  await facilitator.goto(address);
  await facilitator.getByRole('button', { name: 'Buka tugas' }).click();
  await facilitator.getByText('sudah tidak berlaku', { exact: false }).first().waitFor();
});

test('two cooperatives of one name are offered with their districts, in the chat', async () => {
  const citizen = await desk.visit('', phone);
  await citizen.getByRole('link', { name: 'Mengadu' }).click();
  await say(citizen, 'Gerai Kopdes Merah Putih di Desa Sukahati, Kabupaten Bogor, tutup terus');
  await conversation(citizen).getByText('Siapa nama Anda?').waitFor();
  await say(citizen, 'Warga Contoh');
  await sayTopic(citizen);
  await conversation(citizen).getByText('Maksud Anda yang mana?').waitFor();
  await screenshot(citizen, 'which-cooperative-360-dark');
  expect(await seriousFindings(citizen)).toEqual([]);
  const second = 'Kopdes Merah Putih Sukahati, Kec. Citeureup, Kab. Bogor';
  await citizen.getByRole('button', { name: second }).click();
  await citizen.getByRole('button', { name: 'Kirim laporan' }).waitFor();
  await conversation(citizen).getByText(`Koperasi: ${second}`).waitFor();
  await screenshot(citizen, 'which-cooperative-known-360-dark');
});

test('a name that many villages share is offered where the ticket is, with the place of each', async () => {
  const api = await signIn(desk.origin, 'petugas.a');
  const { ticket } = await api.openTicket({
    body: 'Gedung koperasi belum ada.',
    region: '32.01',
    channel: 'phone',
    cooperative: { name: 'Koperasi Desa Merah Putih Sukamaju' },
  });
  const path = `/api/v1/tickets/${ticket.id}/cooperative`;
  const { choices } = await api.read<Awaited<ReturnType<Cooperatives['ofTicket']>>>(path);
  expect(choices.map(({ place }) => place?.id)).toContain(
    'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor, Jawa Barat',
  );
  expect(choices.every(({ place }) => place?.id.endsWith('Kab. Bogor, Jawa Barat'))).toBe(true);
});
