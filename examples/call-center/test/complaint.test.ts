import type { TicketListItem, TicketView } from '@aduan/core';
import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn } from './officer-client.js';
import { type ServerClock, serverClock } from './server-clock.js';
import { type ServerProcess, startServer } from './server-process.js';
import {
  cardValue,
  conversation,
  patienceMs,
  say,
  sayTopic,
  signInThroughForm,
  visit,
} from './visit.js';

const complaint = 'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak dua minggu.';
const reply = 'Terima kasih sudah menulis. Gerai dibuka lagi hari Senin setelah stok datang.';

/** The longest lease of the desk's work, ms. */
const leaseMs = 60_000;

let browser: Browser;
let server: ServerProcess;
let clock: ServerClock;

beforeAll(async () => {
  clock = serverClock();
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer(inject('seededDesk'), clock.settings),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  clock?.dispose();
});

/** One complaint from start to end: what people do, step by step. */
function story() {
  const found = { number: '', pin: '' };
  let citizen: Page;
  let officer: Page;
  return {
    async 'the citizen opens the page'() {
      citizen = await visit(browser, server.origin);
      await citizen.evaluate(() => Object.assign(window, { neverReloaded: true }));
    },
    async 'he writes his complaint into the chat'() {
      await citizen.getByRole('link', { name: 'Mengadu' }).click();
      await citizen.getByRole('textbox', { name: 'Pesan Anda' }).fill(complaint);
      await citizen.getByRole('button', { name: 'Kirim pesan' }).click();
      await conversation(citizen).getByText('terkirim').waitFor();
    },
    async 'the bot asks for his name'() {
      await conversation(citizen).getByText('Siapa nama Anda?').waitFor();
      await say(citizen, 'Warga Contoh');
    },
    async 'the bot asks what it may be about, and he picks one'() {
      await sayTopic(citizen);
    },
    async 'the bot repeats what it understood, and he sends it'() {
      await conversation(citizen).getByText('Sudah betul?').waitFor();
      await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
    },
    async 'he gets a number and a PIN'() {
      found.number = await cardValue(citizen, 'ticket');
      found.pin = await cardValue(citizen, 'secret');
      expect(found.number).toMatch(/^ADU-\d{4}-\d{6}-\d$/);
      expect(found.pin).toMatch(/^\d{4} \d{4}$/);
    },
    async 'an officer signs in'() {
      officer = await visit(browser, `${server.origin}/petugas`);
      await signInThroughForm(officer, 'petugas.b');
    },
    async 'he opens the case'() {
      await officer.locator(`[data-number="${found.number}"]`).click();
      await officer.getByText(complaint).last().waitFor();
    },
    async 'he answers'() {
      await officer.getByTestId('composer-text').fill(reply);
      await officer.keyboard.press('Control+Enter');
      await officer.keyboard.press('Control+Enter');
    },
    async 'the citizen reads the answer without reloading'() {
      await conversation(citizen).getByText(reply).waitFor();
      expect(await citizen.evaluate(() => 'neverReloaded' in window)).toBe(true);
    },
    async 'he tracks the case by number and PIN'() {
      const tracking = await visit(browser, `${server.origin}/lacak`);
      await tracking.getByLabel('Nomor laporan').fill(found.number);
      await tracking.getByLabel('PIN').fill(found.pin);
      await tracking.getByRole('button', { name: 'Lihat laporan' }).click();
      await tracking.getByText(reply).waitFor();
      await tracking.close();
    },
    async 'the officer closes it'() {
      await officer.locator('[data-action="close"]').click();
      await expect.poll(() => stateOf(found.number), { timeout: patienceMs }).toBe('closed');
    },
    async 'the citizen is asked in the chat what he thinks, and says it'() {
      await conversation(citizen).getByText('Seberapa puas Anda?').waitFor();
      await citizen.getByRole('button', { name: 'Sangat puas', exact: true }).click();
      await conversation(citizen).getByText('penilaian Anda sudah kami simpan').waitFor();
      const { ticket } = await viewOf(found.number);
      expect(ticket).toMatchObject({
        phase: 'closed',
        plugins: { ratings: { rating: { score: 5 } } },
      });
    },
    async 'nothing was lost and nothing doubled'() {
      const view = await viewOf(found.number);
      const texts = view.timeline.flatMap((entry) => (entry.type === 'message' ? [entry] : []));
      expect(texts.map(({ direction, purpose }) => purpose ?? direction)).toEqual([
        'in',
        'acknowledgement',
        'answer',
        'ratings:question',
      ]);
      expect(texts.map(({ text }) => text)).toEqual([
        complaint,
        expect.any(String),
        reply,
        expect.stringContaining(found.number),
      ]);
      await expect
        .poll(() => conversation(citizen).getByText(complaint, { exact: true }).count())
        .toBe(1);
      await expect.poll(() => conversation(citizen).getByText(reply).count()).toBe(1);
    },
  };
}

test('one complaint all the way through, with the server killed between any two steps', async () => {
  let aheadMs = 0;
  for (const step of Object.values(story())) {
    await step();
    await server.kill();
    // Its unfinished work waits for the end of its lease.
    aheadMs += leaseMs;
    clock.set(Date.now() + aheadMs);
    await server.restart();
  }
}, 600_000);

async function viewOf(number: string): Promise<TicketView> {
  const api = await signIn(server.origin, 'penyelia.c');
  const { items } = await api.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=200',
  );
  const matching = items.filter(
    ({ ticket, subject }) =>
      ticket.number === number ||
      subject?.startsWith('Gerai Koperasi Merah Putih Desa Contoh Jaya'),
  );
  expect(matching).toHaveLength(1);
  return api.read<TicketView>(`/api/v1/tickets/${matching[0]?.ticket.id}`);
}

async function stateOf(number: string): Promise<string> {
  return (await viewOf(number)).ticket.state;
}
