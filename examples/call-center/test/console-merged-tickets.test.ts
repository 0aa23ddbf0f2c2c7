import type { Ticket } from '@aduan/core';
import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { record } from './desk-actions.js';
import { signIn } from './officer-client.js';
import { search } from './visit.js';

const desk = browserDesk();
const wide = { viewport: { width: 1280, height: 1000 } };

const answer = 'Saluran airnya sudah dibuka kembali hari ini.';

test('an officer splits a report, merges it again after seeing what that does, and can undo', async () => {
  const page = await desk.signIn('petugas.b', { ...wide, undoes: true });
  const number = await recordCall(page, '081200000041');
  await page.getByRole('button', { name: 'Buka laporan' }).click();
  const similar = page.locator('section.similar');
  const suggestion = similar.locator('li').filter({ hasText: 'Saluran air desa tertutup' });
  await suggestion.getByText('koperasi sama · topik sama').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await suggestion.getByRole('button', { name: /^Gabungkan dengan/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/pelapor akan dijawab bersama/).waitFor();
  await dialog.getByText(/paling lambat/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tukar yang memimpin' }).click();
  await dialog.locator('.merge-sides div').first().getByText(number).waitFor();
  await dialog.getByRole('button', { name: 'Tukar yang memimpin' }).click();
  await dialog.locator('.merge-sides div').nth(1).getByText(number).waitFor();
  await dialog.getByRole('button', { name: 'Gabungkan', exact: true }).click();
  await page.getByTestId('following').getByText('Laporan ini mengikuti:').waitFor();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByTestId('following').waitFor({ state: 'detached' });

  await suggestion.getByRole('button', { name: /^Gabungkan dengan/ }).click();
  await dialog.getByText(/pelapor akan dijawab bersama/).waitFor();
  await dialog.getByRole('button', { name: 'Gabungkan', exact: true }).click();
  await page.getByText('Jawaban dikirim dari laporan yang memimpin:').waitFor();
  await page
    .locator('[data-event="merged-tickets:joined"]')
    .getByText('Digabung ke laporan lain')
    .waitFor();
  await page.getByTestId('following').getByRole('link').click();
  const report = page.getByTestId('reports').locator('li').filter({ hasText: number });
  await report.getByRole('button', { name: `Pisahkan ${number}` }).click();
  await report.waitFor({ state: 'detached' });
  await search(page, number);
  await page.getByTestId('ticket-row').click();
  await page.locator('[data-event="merged-tickets:left"]').getByText('Dipisahkan dari').waitFor();
});

test('what cannot be answered together is told in plain words', async () => {
  const page = await desk.signIn('petugas.b', wide);
  await openLead(page);
  const merge = page.getByRole('button', { name: 'Gabungkan dengan laporan lain…' });
  const dialog = page.getByRole('dialog');
  // What is read meanwhile can move the button away from under the pointer; a person presses again.
  await expect
    .poll(
      async () => {
        if (!(await dialog.isVisible())) await merge.click({ timeout: 2_000 }).catch(() => {});
        return dialog.isVisible();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true);
  const found = page.waitForResponse(/\/api\/v1\/tickets\/search$/);
  await dialog.getByRole('combobox').fill('ketua RT');
  await found;
  await page.getByRole('option').first().click();
  await dialog.getByText('Jenisnya berbeda.').waitFor();
  await expect
    .poll(() => dialog.getByRole('button', { name: 'Gabungkan', exact: true }).isDisabled())
    .toBe(true);
});

test('lists show a ticket once, its reports on demand, and tell both apart', async () => {
  const page = await desk.signIn('petugas.b', wide);
  const lead = rowOf(page, 'Saluran air desa tertutup');
  await lead.getByRole('img', { name: /laporan lain bergabung/ }).waitFor();
  const joined = rowOf(page, 'Kapan saluran air');
  expect(await joined.count()).toBe(0);
  await page.getByRole('button', { name: 'Saring' }).click();
  await page.getByRole('button', { name: /Laporan yang bergabung/ }).click();
  await page.getByRole('option', { name: 'Hanya yang bergabung' }).click();
  await joined.getByRole('img', { name: 'Bergabung ke laporan lain' }).waitFor();
  expect(await lead.count()).toBe(0);
});

test('an officer lists the tickets by how their last answer stands, closed ones too', async () => {
  const officer = await signIn(desk.origin, 'petugas.b');
  const { items } = await officer.read<{ items: { ticket: Ticket }[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=200',
  );
  const reached = items
    .map(({ ticket }) => ticket)
    .filter(({ leadId, obligations }) => !leadId && obligations.at(-1)?.status === 'reached');
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.length).toBeLessThan(items.length);
  const page = await desk.signIn('petugas.b', wide);
  await page.getByRole('button', { name: 'Saring' }).click();
  await page.getByRole('button', { name: /Jawaban terakhir/ }).click();
  const found = page.waitForResponse(/answer=reached/);
  await page.getByRole('option', { name: 'Terbukti sampai' }).click();
  await found;
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByTestId('ticket-row').count()).toBe(reached.length);
});

test('while a call is written down, similar tickets and the caller appear', async () => {
  const page = await desk.signIn('petugas.a', { ...wide, path: '/petugas/baru' });
  await page.getByRole('textbox', { name: 'Telepon' }).fill('0812-0000-0031');
  await page
    .getByRole('textbox', { name: 'Koperasi' })
    .fill('koperasi desa merah putih lembahwangi');
  await page.getByLabel('Cerita warga').fill('Saluran air di samping gerai masih tertutup tanah.');
  await page.getByText('Laporan serupa yang masih terbuka').waitFor();
  await page.locator('.similar-open').getByText('Saluran air desa tertutup').waitFor();
  await page.getByText('Mungkin penelepon ini').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /Ya, orang ini/ }).click();
  await page.getByText('Dicatat sebagai Warga Lembahwangi.').waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Nama' }).inputValue())
    .toBe('Warga Lembahwangi');
  await page.getByTestId('new-ticket-submit').click();
  await page.getByRole('button', { name: 'Buka laporan' }).click();
  const person = page.locator('section.people');
  await person.getByText('Saluran air di samping gerai tertutup').waitFor();
});

test('another citizen joins the ticket, gets their own answer, and sees nobody else', async () => {
  const citizen = await desk.visit('/lapor', { javaScriptEnabled: false });
  await citizen.locator('#category').selectOption('kdmp.gerai.pembangunan');
  await citizen.locator('#body').fill('Saluran air di dekat gerai masih tertutup.');
  await citizen.locator('#place').fill('Desa Lembahwangi');
  await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
  await citizen.locator('.receipt').waitFor();
  const [number = '', pin = ''] = await citizen.locator('.receipt dd').allTextContents();
  await citizen.getByRole('heading', { name: 'Ada laporan serupa' }).waitFor();
  await citizen.getByRole('button', { name: 'Gabungkan laporan saya' }).click();
  await citizen.getByText('Laporan Anda kami tangani bersama laporan serupa.').waitFor();
  await citizen.goBack();
  await expect.poll(() => citizen.locator('.receipt dd').allTextContents()).toEqual([number, pin]);

  const officer = await desk.signIn('petugas.b', wide);
  expect(await rowOf(officer, number).count()).toBe(0);
  await openLead(officer);
  const reports = officer.getByTestId('reports');
  await reports.getByRole('heading', { name: 'Laporan yang bergabung (6)' }).waitFor();
  const joined = reports.locator('li').filter({ hasText: number });
  await joined.getByText('menunggu').waitFor();
  await officer.keyboard.press('r');
  await officer.getByText('Jawaban ini juga sampai ke setiap pelapor yang bergabung.').waitFor();
  await officer.getByTestId('composer-text').fill(answer);
  await officer.getByTestId('composer-send').click();
  await joined.getByText('Respons balik').waitFor();
  const lead = (await officer.locator('.case-number').textContent())?.trim() ?? '';

  await track(citizen, number, pin);
  await citizen.locator('blockquote').getByText(answer).waitFor();
  const page = await citizen.content();
  for (const text of [lead, 'Warga Lembahwangi', '7 laporan', '6 laporan']) {
    expect(page).not.toContain(text);
  }
});

function rowOf(page: Page, text: string) {
  return page.getByTestId('ticket-row').filter({ hasText: text });
}

async function openLead(page: Page): Promise<void> {
  await rowOf(page, 'Saluran air desa tertutup').click();
  await page.getByRole('heading', { level: 1, name: /^Saluran air desa tertutup/ }).waitFor();
}

/** @returns the number of a new report about the same matter */
async function recordCall(page: Page, phone: string): Promise<string> {
  await page.goto(`${desk.origin}/petugas/baru`);
  await page.getByRole('textbox', { name: 'Telepon' }).fill(phone);
  await page
    .getByRole('textbox', { name: 'Koperasi' })
    .fill('Koperasi Desa Merah Putih Lembahwangi');
  await page.getByRole('combobox', { name: 'Kategori' }).fill('gerai');
  await page.getByRole('option').filter({ hasText: 'Pembangunan' }).first().click();
  await page.getByLabel('Cerita warga').fill('Air meluap dari saluran yang tertutup.');
  await page.getByTestId('new-ticket-submit').click();
  return (await page.getByTestId('receipt-number').textContent())?.trim() ?? '';
}

async function track(page: Page, number: string, pin: string): Promise<void> {
  await page.goto(`${desk.origin}/lacak`);
  await page.getByLabel('Nomor laporan').fill(number);
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Lihat laporan' }).click();
}

test('topics that a new ticket may be about are offered, and taken by an officer alone', async () => {
  const officer = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 800 } });
  const { id } = await record(officer, 'Tabungan saya di KSP sampai sekarang belum bisa ditarik.');
  await officer.goto(`${desk.origin}/petugas/kasus/${id}`);
  const offered = officer.getByRole('group', { name: 'Mungkin tentang' });
  await offered.getByText('Anda yang memutuskan').waitFor();
  await offered.scrollIntoViewIfNeeded();
  await screenshot(officer, 'case-suggested-topics-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);
  await offered.getByRole('button', { name: /Penarikan simpanan/ }).click();
  await offered.waitFor({ state: 'detached' });
  await officer
    .locator('.facts')
    .getByText(/Penarikan simpanan/)
    .first()
    .waitFor();
});
