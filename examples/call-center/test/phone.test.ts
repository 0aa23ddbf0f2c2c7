import type { TicketListItem } from '@aduan/core';
import { launchBrowser, type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { describe, expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { record, startTicket } from './desk-actions.js';
import { handset } from './handset.js';
import { signIn } from './officer-client.js';
import { nextWorkingMornings } from './server-clock.js';
import { patienceMs, visit } from './visit.js';

const hour = 3_600_000;
const [morning] = nextWorkingMornings();
const evening = morning - 14 * hour;
const wide = { viewport: { width: 1280, height: 900 } };
const small = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
const desk = browserDesk({ at: evening, microphone: true, tickets: false });

async function cases(): Promise<readonly TicketListItem[]> {
  const officer = await signIn(desk.origin, 'penyelia.c');
  const { items } = await officer.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  return items;
}

/** Takes a screenshot of the page, and runs axe. */
async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

describe('a call after hours, and the morning after', () => {
  test('a citizen records a complaint and hears its number spelled', async () => {
    const page = await desk.visit('/', small);
    await page.getByRole('link', { name: 'Coba telepon contoh' }).click();
    await page.getByText(/Sekarang tutup/).waitFor();
    await look(page, 'phone-before-360-dark');
    const phone = handset(page);
    await phone.call('0812 0000 1111');
    await phone.hears('Untuk bahasa Indonesia, tekan satu.');
    await phone.press('1');
    await phone.hears(/tutup/);
    await phone.hears('Mau melapor, tekan satu.');
    await look(page, 'phone-menu-360-dark');
    await phone.press('1');
    await phone.hears(/Boleh suara Anda kami rekam/);
    await phone.press('1');
    await phone.spoken('0:02');
    await look(page, 'phone-recording-360-dark');
    await phone.finish();
    await phone.hears(/desa dan kecamatan mana/);
    await phone.say('Desa Contoh Jaya, Cibadak');
    await phone.hears(/Sebut nama Anda/);
    await phone.say('Bu Siti');
    await phone.hears('Ini tentang apa?');
    await phone.press('6');
    // There is no village with this name; a similar name is another one.
    await phone.hears('Maksud Anda yang mana?');
    await phone.press('2');
    await phone.hears('Sudah betul?');
    await phone.press('1');
    await phone.hears(/Nomornya: A D U, dua nol .* Sekali lagi: A D U/);
    await phone.hears(/PIN-nya: /);
    await page.getByRole('button', { name: 'Telepon lagi' }).waitFor();
    await page.getByText('Telepon ditutup').last().waitFor();
    await look(page, 'phone-over-360-dark');
    expect(await cases()).toMatchObject([{ ticket: { channel: 'phone', attachments: [{}] } }]);
  });

  test('the officer finds it due first, listens, calls back and closes', async () => {
    desk.setTime(morning);
    const page = await desk.signIn('petugas.b', wide);
    await record(page, 'Papan nama koperasi patah tadi pagi.');
    await page.reload();
    const rows = page.getByTestId('ticket-row');
    await rows.nth(1).getByText('Papan nama koperasi').waitFor();
    await rows.first().click();
    await page.getByTestId('composer-text').waitFor();
    const sound = page.locator('audio').first();
    await screenshot(page, 'phone-case-1280');
    await sound.evaluate((each) => (each as HTMLAudioElement).play());
    await expect
      .poll(() => sound.evaluate((each) => (each as HTMLAudioElement).currentTime), {
        timeout: patienceMs,
      })
      .toBeGreaterThan(0.2);
    await startTicket(page, page.url().split('/').at(-1) ?? '');
    await page.locator('.stream').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    const row = page.getByTestId('call-row').filter({ hasText: 'Ceritanya ada di rekaman' });
    await row.getByText('+6281200001111').waitFor();
    await screenshot(page, 'phone-call-back-1280');
    await row.locator('[data-outcome="reached"]').click();
    await page.getByLabel('Yang disampaikan').fill('Gerainya dibuka besok.');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.settled[data-status="reached"]').waitFor();
    await page.getByTestId('composer-text').fill('Sesuai telepon tadi: gerainya dibuka besok.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-action="close"]').click();
    await page.getByText('Selesai', { exact: true }).first().waitFor();
    const phoned = async () => (await cases()).find(({ ticket }) => ticket.channel === 'phone');
    await expect
      .poll(phoned, { timeout: patienceMs })
      .toMatchObject({ ticket: { phase: 'closed' } });
  });
});

test('by keyboard alone, without a microphone, hanging up in the middle: what was told is kept', async () => {
  const deaf = await launchBrowser();
  const page = await visit(deaf, `${desk.origin}/en/telepon`, wide);
  await page.getByRole('button', { name: 'Call' }).focus();
  await page.keyboard.press('Enter');
  const phone = handset(page);
  await phone.hears('For English, press two.');
  await phone.turn();
  for (const [key, asked] of [
    ['2', 'What can we do for you?'],
    ['1', /May we record your voice/],
    ['1', 'Please speak after the tone. Press the hash key when you have finished.'],
  ] as const) {
    await page.keyboard.press(key);
    await phone.hears(asked);
  }
  await page.getByText(/The microphone cannot be used/).waitFor();
  await phone.spoken('0:01');
  const before = (await cases()).length;
  await page.getByRole('button', { name: 'Hang up' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Call again' }).waitFor();
  const kept = () => cases().then((all) => all.length);
  await expect.poll(kept, { timeout: patienceMs }).toBe(before + 1);
  await deaf.close();
});

test('by keyboard alone, from a number that costs: another one is asked for, and called', async () => {
  const page = await desk.visit('/telepon', wide);
  const number = page.getByLabel('Nomor yang terlihat oleh petugas');
  await number.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0809 123 4567');
  await page.keyboard.press('Enter');
  const phone = handset(page);
  await phone.turn();
  await page.keyboard.press('1');
  await phone.hears('Bicara dengan petugas, tekan nol.');
  await page.keyboard.press('0');
  await phone.hears(/tidak bisa kami telepon balik. Ketik nomor lain/);
  await look(page, 'phone-another-number-1280');
  await phone.turn();
  await page.keyboard.type('081298765432#');
  await phone.hears(
    'Baik, nanti kami hubungi di nomor nol delapan satu, dua sembilan delapan, tujuh enam lima, empat tiga dua.',
  );
  await page.getByRole('button', { name: 'Tutup telepon' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Telepon lagi' }).waitFor();

  const officer = await desk.signIn('petugas.b', small);
  await officer.keyboard.press('g');
  await officer.keyboard.press('t');
  const row = officer.getByTestId('call-row').filter({ hasText: '+6281298765432' });
  await row.getByText('Tidak ditelepon: nomor bertarif premium').waitFor();
  const links = await row.locator('a[href^="tel:"]').all();
  expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
    'tel:+6281298765432',
  ]);
  await look(officer, 'phone-not-called-360-dark');
});

test('sentences are read aloud by an Indonesian voice, and a key breaks them off', async () => {
  const page = await desk.visit('/telepon', wide);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const speechSynthesis = {
      getVoices: () => [{ lang: 'en-GB' }, { lang: 'in_ID' }],
      speak(one: { readonly text: string; readonly lang: string; onend(): void }) {
        spoken.push(`${one.lang} ${one.text}`);
        // The last sentence of the first turn never ends.
        if (one.lang === 'in_ID') one.onend();
      },
      cancel: () => spoken.push('silence'),
    };
    class SpeechSynthesisUtterance {
      constructor(readonly text: string) {}
    }
    const faked = { speechSynthesis, SpeechSynthesisUtterance, spoken };
    for (const [name, value] of Object.entries(faked))
      Reflect.defineProperty(window, name, { value });
  });
  await page.reload();
  const spoken = () => page.evaluate(() => Reflect.get(window, 'spoken') as readonly string[]);
  const phone = handset(page);
  await phone.call();
  const first = ['in_ID Untuk bahasa Indonesia, tekan satu.', 'en-GB For English, press two.'];
  await expect.poll(spoken, { timeout: patienceMs }).toEqual(first);
  await phone.press('1');
  await phone.hears('Mau melapor, tekan satu.');
  await expect
    .poll(spoken, { timeout: patienceMs })
    .toContain('in_ID Bicara dengan petugas, tekan nol.');
  expect((await spoken()).slice(0, 3)).toEqual([...first, 'silence']);
  const before = (await spoken()).length;
  await page.getByRole('button', { name: 'Bacakan' }).click();
  await phone.press('2');
  await phone.hears(/Apa yang ingin Anda tanyakan|tanya/);
  expect((await spoken()).slice(before).filter((each) => each !== 'silence')).toEqual([]);
});
