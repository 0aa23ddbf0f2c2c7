import type { TicketListItem } from '@aduan/core';
import { screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { showIn } from './every-screen.js';
import { signIn } from './officer-client.js';
import { cardValue, conversation, say } from './visit.js';

const desk = browserDesk();
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const;

test('a question is answered at once with its source, and is on record as a closed ticket', async () => {
  const citizen = await desk.visit('', wide);
  await citizen.getByRole('link', { name: 'Bertanya' }).click();
  await say(citizen, 'rat paling lambat kapan ya min');
  const talk = conversation(citizen);
  await talk.getByText('Sudah terjawab?').waitFor();
  const answer = talk.getByText('Sumber: Undang-Undang Nomor 25 Tahun 1992', { exact: false });
  await expect.poll(() => answer.textContent()).toContain('Contoh, belum ditinjau kementerian.');
  await expect.poll(() => answer.textContent()).toMatch(/Berlaku sejak \d/);
  await screenshot(citizen, 'question-answered-1280-light');
  expect(await seriousFindings(citizen)).toEqual([]);
  await citizen.getByRole('button', { name: 'Sudah', exact: true }).click();
  await talk.getByText('Senang bisa membantu.').waitFor();

  const [, number = ''] = /(ADU-\d{4}-\d{6}-\d)/.exec((await answer.textContent()) ?? '') ?? [];
  const api = await signIn(desk.origin, 'petugas.b');
  const { items } = await api.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=200',
  );
  const ticket = items.find((item) => item.ticket.number === number)?.ticket;
  expect(ticket).toMatchObject({
    kind: 'information-request',
    phase: 'closed',
    obligations: [{ status: 'reached', proof: 'message' }],
  });
  const officer = await desk.signIn('petugas.b', wide);
  let showChat = () => {};
  const chat = new Promise<void>((resolve) => {
    showChat = resolve;
  });
  await officer.route(/\/conversation$/, async (route) => {
    await chat;
    await route.continue();
  });
  await officer.goto(`${desk.origin}/petugas/kasus/${ticket?.id}`);
  await officer.getByText('Sumber: Undang-Undang Nomor 25 Tahun 1992').waitFor();
  await officer.getByText('Dasar jawaban').click();
  // The chat comes later than the ticket. What was opened meanwhile stays open.
  showChat();
  await officer.getByRole('tab').nth(1).waitFor();
  const article = officer.getByRole('link', { name: 'Artikel di bank jawaban' });
  await expect.poll(() => article.getAttribute('href')).toBe('/petugas/bank-jawaban/rat-kapan');
  await screenshot(officer, 'question-answered-case-1280-light');
  await officer.setViewportSize(phone.viewport);
  await showIn(officer, 'dark');
  await article.scrollIntoViewIfNeeded();
  await screenshot(officer, 'question-answered-case-360-dark');
  expect(await seriousFindings(officer)).toEqual([]);
});

test('what may be meant is offered, and the next question takes its place', async () => {
  const citizen = await desk.visit('', phone);
  await citizen.getByRole('link', { name: 'Bertanya' }).click();
  await say(citizen, 'kantor buka jam berapa');
  await conversation(citizen).getByText('Maksud Anda yang mana?').waitFor();
  await screenshot(citizen, 'question-meant-360-dark');
  expect(await seriousFindings(citizen)).toEqual([]);
  await citizen.getByRole('button', { name: /^Jam berapa Call Center/ }).click();
  await conversation(citizen).getByText('Sudah terjawab?').waitFor();
  await screenshot(citizen, 'question-meant-answered-360-dark');
  await say(citizen, 'cara bikin paspor gimana');
  await conversation(citizen).getByText('belum punya jawaban yang pasti').waitFor();
  await screenshot(citizen, 'question-unknown-360-dark');
  await citizen.getByRole('button', { name: 'Tanyakan ke petugas' }).click();
  expect(await cardValue(citizen, 'ticket')).toMatch(/^ADU-/);
});

test('a question in the middle of a report is answered, and the report goes on', async () => {
  const citizen = await desk.visit('', phone);
  await citizen.getByRole('link', { name: 'Mengadu' }).click();
  await say(citizen, 'Simpanan saya di KSP Contoh Jaya Desa Contoh tidak bisa diambil.');
  await conversation(citizen).getByText('Siapa nama Anda?').waitFor();
  await say(citizen, 'berapa lama masa jabatan pengurus koperasi?');
  await conversation(citizen).getByText('Kita lanjutkan yang tadi, ya.').waitFor();
  await screenshot(citizen, 'question-aside-360-dark');
  await say(citizen, 'Warga Contoh');
  await conversation(citizen).getByText('Ini tentang apa?').waitFor();
  await screenshot(citizen, 'which-topic-360-dark');
  await citizen.getByRole('button', { name: 'Penarikan simpanan' }).click();
  // There is no village with this name, and similar names exist all over the country.
  await conversation(citizen).getByText('masuk kecamatan dan kabupaten mana?').waitFor();
  await citizen.getByRole('button', { name: 'Tidak tahu' }).click();
  await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
  expect(await cardValue(citizen, 'ticket')).toMatch(/^ADU-/);
});

test.each([
  ['light', ''],
  ['dark', ''],
  ['light', '/en'],
] as const)(
  'the first bubble says who speaks, whose data it is, and fits a small phone: %s %s',
  async (colorScheme, path) => {
    const citizen = await desk.visit(path, { ...phone, colorScheme });
    const isEnglish = path === '/en';
    await citizen.getByRole('link', { name: isEnglish ? 'Complain' : 'Mengadu' }).click();
    const name = isEnglish ? 'Your message' : 'Pesan Anda';
    await citizen
      .getByRole('textbox', { name })
      .fill(isEnglish ? 'The outlet is closed' : 'Gerai tutup');
    await citizen.keyboard.press('Enter');
    const bubble = citizen.locator('aduan-chat .message .text').nth(1);
    await bubble.waitFor();
    const text = (await bubble.textContent()) ?? '';
    expect(text).toMatch(isEnglish ? /automatic assistant.*OFFICER/ : /asisten otomatis.*PETUGAS/);
    expect(text).toMatch(
      isEnglish ? /Example Service Centre.*PRIVACY/ : /Pusat Layanan Contoh.*PRIVASI/,
    );
    if (isEnglish) expect(text).not.toMatch(/Halo|Kantor|Kejadian|Data Anda|Ketik/);
    await screenshot(citizen, `first-bubble-360-${colorScheme}${isEnglish ? '-en' : ''}`);
    expect(await seriousFindings(citizen)).toEqual([]);
  },
);
