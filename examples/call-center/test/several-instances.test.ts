import { type Browser, launchBrowser } from '@aduan-internal/browser';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../tooling/tests/free-port.js';
import { newDatabase } from './new-database.js';
import { signIn } from './officer-client.js';
import { roundRobin } from './round-robin.js';
import { startServer } from './server-process.js';
import { cardValue, conversation, report, say, signInThroughForm, visit } from './visit.js';

const complaint = 'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak dua minggu.';
const reply = 'Terima kasih sudah menulis. Gerai dibuka lagi hari Senin.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  return () => browser.close();
});

/** Three instances behind a proxy that sends each request to another one. */
async function threeInstances(relay: string) {
  const database = await newDatabase();
  const proxy = await roundRobin();
  const settings = { ...database, ADUAN_RELAY: relay, ADUAN_PUBLIC_URL: proxy.origin };
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  const start = (port: number) => startServer(undefined, { ...settings, PORT: String(port) });
  const servers = await Promise.all(ports.map(start));
  onTestFinished(async () => {
    await proxy.close();
    for (const server of servers) await server.dispose();
  });
  proxy.before(origins);
  return { origins, proxy, servers };
}

test.each(['store', 'pg-boss'])(
  'one complaint all the way through, each request at another of three instances; carried by %s',
  async (relay) => {
    const { origins, proxy, servers } = await threeInstances(relay);
    const citizen = await visit(browser, proxy.origin);
    await citizen.getByRole('link', { name: 'Mengadu' }).click();
    await report(citizen, complaint);
    const number = await cardValue(citizen, 'ticket');
    const pin = await cardValue(citizen, 'secret');

    const officer = await visit(browser, `${proxy.origin}/petugas`);
    await signInThroughForm(officer, 'petugas.b');
    const other = await visit(browser, `${proxy.origin}/petugas`);
    await signInThroughForm(other, 'penyelia.c');
    await officer.locator(`[data-number="${number}"]`).click();
    await other.locator(`[data-number="${number}"]`).click();
    await officer.getByText(complaint).last().waitFor();
    await officer.getByTestId('composer-text').fill(reply);
    await officer.keyboard.press('Control+Enter');
    await officer.keyboard.press('Control+Enter');
    // Without reloading, the windows at other instances show what one instance did.
    await Promise.all([
      conversation(citizen).getByText(reply).waitFor(),
      other.getByText(reply).last().waitFor(),
    ]);
    await say(citizen, 'Baik, saya tunggu.');
    await officer.getByText('Baik, saya tunggu.').last().waitFor();

    const tracking = await visit(browser, `${proxy.origin}/lacak`);
    await tracking.getByLabel('Nomor laporan').fill(number);
    await tracking.getByLabel('PIN').fill(pin);
    await tracking.getByRole('button', { name: 'Lihat laporan' }).click();
    await tracking.getByText(reply).waitFor();

    await expect.poll(() => conversation(citizen).getByText(reply).count()).toBe(1);
    for (const count of proxy.counts) expect(count).toBeGreaterThan(5);
    const lists = origins.map(async (origin) => {
      const client = await signIn(origin, 'penyelia.c');
      const { items } = await client.read<{ items: unknown[] }>(
        '/api/v1/tickets?order=updated&joined=false',
      );
      return items.length;
    });
    expect(await Promise.all(lists)).toEqual([1, 1, 1]);
    for (const server of servers) expect(await server.stop('SIGTERM')).toBe(0);
  },
);
