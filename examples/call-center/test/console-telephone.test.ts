import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Browser,
  launchBrowser,
  type Page,
  screenshot,
  seriousFindings,
} from '@aduan-internal/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from './desk-actions.js';
import { handset } from './handset.js';
import { signIn } from './officer-client.js';
import { nextWorkingMornings, serverClock } from './server-clock.js';
import { type ServerProcess, startServer } from './server-process.js';
import { startTelephoneSystem, type TelephoneSystem } from './telephone-system.js';
import { patienceMs, signInThroughForm, visit } from './visit.js';

const [morning] = nextWorkingMornings();
const minute = 60_000;
const hour = 60 * minute;
/** The end of that day's working hours. */
const closing = [...kemenkopCalendar.periods(morning, morning + 12 * hour)].at(-1)?.end ?? 0;
const wide = { viewport: { width: 1280, height: 900 } };
const small = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
/** For several people with several pages, ms. */
const longMs = 300_000;
const clock = serverClock();
let browser: Browser;
let server: ServerProcess;
let system: TelephoneSystem;

beforeAll(async () => {
  clock.set(morning);
  system = await startTelephoneSystem();
  const settings = { ...clock.settings, ...system.settings, ADUAN_SAMPLES: 'officers' };
  [browser, server] = await Promise.all([launchBrowser(), startServer(undefined, settings)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  system?.close();
  clock.dispose();
});

const tell = (type: string, data: object) => system.tell(server.origin, type, data, morning);

async function officerAt(how: typeof wide | typeof small, username = 'petugas.b'): Promise<Page> {
  const page = await visit(browser, `${server.origin}/petugas`, how);
  await signInThroughForm(page, username);
  return page;
}

/** Takes a screenshot of the page, and runs axe. */
async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

describe('a call at the telephone system of the office', { timeout: longMs }, () => {
  test('shows who calls while it rings, becomes a ticket, and its recording comes later', async () => {
    const first = await signIn(server.origin, 'petugas.b');
    await first.openTicket({
      kind: 'complaint',
      channel: 'phone',
      body: 'Simpanan saya tidak bisa diambil.',
      reporter: { name: 'Siti Aminah', contacts: [{ kind: 'phone', value: '0812 0000 7777' }] },
    });
    const page = await officerAt(wide);
    const phone = await officerAt(small, 'penyelia.c');
    const caller = { call: 'A', from: '081200007777', officer: '101', recorded: true };
    expect(await tell('call.ringing', caller)).toBe(204);
    const card = page.getByTestId('phone-call');
    await card.getByText('Telepon masuk').waitFor();
    await card.getByText('Siti Aminah').waitFor();
    await card.getByText('Simpanan saya tidak bisa diambil').waitFor();
    expect(await card.textContent()).not.toMatch(/0000\s?7777/);
    await look(page, 'telephone-rings-1280');
    await phone.getByTestId('phone-call').getByText('Siti Aminah').waitFor();
    await look(phone, 'telephone-rings-360-dark');

    await tell('call.answered', { call: 'A', officer: '101' });
    await card.getByText('Sedang bicara').waitFor();
    await card.getByRole('button', { name: 'Buat laporan' }).click();
    await page.locator('.call-of-draft').getByText('•••• 777').waitFor();
    await page.getByLabel('Cerita warga').fill('Gerainya juga tutup sejak Senin.');
    await look(page, 'telephone-new-case-1280');
    await page.getByTestId('new-ticket-submit').click();
    await page.getByText('PIN').first().waitFor();
    await tell('call.ended', { call: 'A' });
    await card.waitFor({ state: 'detached' });
    const recording = { url: system.recording, seconds: 1 };
    expect(await tell('call.recorded', { call: 'A', recording })).toBe(204);
    const { items } = await first.read<{ items: { ticket: { id: string; channel: string } }[] }>(
      '/api/v1/tickets?order=updated&joined=false',
    );
    const opened = items.find(({ ticket }) => ticket.channel === 'telephone');
    await page.goto(`${server.origin}/petugas/kasus/${opened?.ticket.id}`);
    const sound = page.locator('audio').first();
    await sound.evaluate((each) => (each as HTMLAudioElement).play());
    await expect
      .poll(() => sound.evaluate((each) => (each as HTMLAudioElement).ended), {
        timeout: patienceMs,
      })
      .toBe(true);
    await page.context().close();
    await phone.context().close();
  });

  test('about a ticket that is open already is noted there; a missed one waits to be called back', async () => {
    const page = await officerAt(wide);
    const { id } = await record(page, 'Kartu anggota belum jadi.', {
      name: 'Pak Budi',
      phone: '081200008888',
    });
    await tell('call.ringing', { call: 'B', from: '+6281200008888' });
    const card = page.getByTestId('phone-call');
    await card.getByRole('button', { name: /^Catat telepon di laporan ini/ }).click();
    await page.waitForURL(new RegExp(`kasus/${id}`));
    await page.getByText(/^Ditelepon pada/).waitFor();
    await card.getByText('Sudah tercatat').waitFor();
    await tell('call.ended', { call: 'B' });
    await card.waitFor({ state: 'detached' });

    await tell('call.missed', { call: 'C', from: '081200009999' });
    await page.locator('.stream').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    const row = page.getByTestId('call-row').filter({ hasText: 'Telepon tidak terjawab' });
    await row.getByText('+6281200009999').waitFor();
    await page.context().close();
  });

  test('stands above calls that are over, on a small screen too', async () => {
    const page = await officerAt(small);
    await system.tell(
      server.origin,
      'call.ringing',
      { call: 'Y', from: '081200001234' },
      morning - minute,
    );
    for (const type of ['call.ringing', 'call.answered', 'call.ended'])
      expect(await tell(type, { call: 'X', from: '081200005678' })).toBe(204);
    const cards = page.getByTestId('phone-call');
    await cards.nth(1).getByText('Baru selesai').waitFor();
    await expect.poll(() => cards.first().textContent()).toContain('Telepon masuk');
    await look(page, 'telephone-over-360-dark');
    await system.tell(server.origin, 'call.missed', { call: 'Y', from: '081200001234' }, morning);
    await page.context().close();
  });
});

describe('callers who wait for an officer', { timeout: longMs }, () => {
  test('see their place, are taken one after the other, and called back when the office closes', async () => {
    clock.set(closing - 8 * minute);
    const wait = async (number: string, how: typeof wide | typeof small) => {
      const page = await visit(browser, `${server.origin}/telepon`, how);
      const phone = handset(page);
      await phone.call(number);
      await phone.press('1');
      await phone.hears('Bicara dengan petugas, tekan nol.');
      await phone.press('0');
      return { page, phone };
    };
    const one = await wait('081200001111', small);
    await one.phone.display.getByText('Giliran Anda berikutnya').waitFor();
    const two = await wait('081200002222', small);
    await two.phone.display.getByText('Anda nomor 2 di antrean').waitFor();
    const texts = () => system.texts.map((text) => JSON.parse(text));
    await expect.poll(texts, { timeout: patienceMs }).toContainEqual({
      to: '+6281200002222',
      text: expect.stringMatching(/ADU-\d{4}-\d{6}-\d/),
    });
    // Two groups of four digits would be the PIN.
    expect(system.texts.join()).not.toMatch(/(?<!\d-)\b\d{4} \d{4}\b(?!-)/);
    await look(two.page, 'telephone-queue-caller-360-dark');
    const officer = await officerAt(wide);
    const line = officer.getByTestId('waiting-line');
    await line.getByText('2 penelepon menunggu petugas').waitFor();
    await look(officer, 'telephone-queue-1280');
    const mobile = await officerAt(small, 'penyelia.c');
    await mobile.getByTestId('waiting-line').waitFor();
    await look(mobile, 'telephone-queue-360-dark');

    await officer.getByTestId('take-next').click();
    await officer.waitForURL(/kasus\//);
    await officer.getByText(/^Percakapan di telepon/).waitFor();
    await one.phone.display.getByText('Petugas sudah menjawab').waitFor();
    await two.phone.display.getByText('Giliran Anda berikutnya').waitFor();
    await look(officer, 'telephone-talk-1280');
    await look(one.page, 'telephone-talk-caller-360-dark');
    await officer.getByTestId('phone-talk').getByRole('button', { name: 'Selesai bicara' }).click();
    await one.page.getByText('Telepon ditutup').last().waitFor();
    await officer.getByText('1 penelepon menunggu petugas').waitFor();

    for (let at = closing - 6 * minute; at <= closing; at += 2 * minute) {
      clock.set(at);
      await two.page.waitForResponse(/antre/);
    }
    await two.phone.hears(/Nomornya: A D U/);
    await two.page.getByText('Telepon ditutup').last().waitFor();
    await line.waitFor({ state: 'detached' });
    await officer.keyboard.press('Escape');
    await officer.keyboard.press('g');
    await officer.keyboard.press('t');
    await officer.getByTestId('call-row').getByText('+6281200002222').waitFor();
  });
});
