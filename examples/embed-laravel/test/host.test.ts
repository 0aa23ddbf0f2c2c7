import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nativePhpServer, startPhp, withoutNativePhp } from '@aduan-internal/php';
import { serve } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { deskForPhp, supervisor } from './desk-for-php.js';
import { delivery, folder, form, type PhpHost, script, wordsOf } from './php-host.js';

type Desk = Awaited<ReturnType<typeof deskForPhp>>;

/** The application inside this process. Its desk answers by `outside`, by default with the API. */
async function hostInProcess(desk: Desk, outside = desk.api.fetch): Promise<PhpHost> {
  const php = await startPhp({ folder, outside });
  onTestFinished(() => php.stop());
  const env = {
    ADUAN_URL: 'https://desk.example/api/v1',
    ADUAN_KEY: desk.key,
    ADUAN_WEBHOOK_SECRET: desk.secret,
    HOST_DATABASE: '/tmp/host.db',
  };
  return (request) => php.handle(script, request, env);
}

/** Everything that a citizen and an officer see of one report. */
async function reportsAndHears(host: PhpHost, { aduan, sent }: Desk): Promise<void> {
  const id = crypto.randomUUID();
  const filled = form('/laporan', {
    id,
    words: 'Gerai “selalu” tutup',
    email: 'warga@example.org',
  });
  const shown = await wordsOf(host(filled.clone()));
  const [, number = '', pin = ''] = /Nomor (ADU-\S+) PIN (\d{4} \d{4})/.exec(shown) ?? [];
  expect([number, pin]).not.toContain('');
  expect(await wordsOf(host(filled)), 'pressed twice').toBe(shown);
  const { items } = await aduan.tickets.list({}, { actor: supervisor });
  expect(items).toHaveLength(1);
  const opened = items[0]?.ticket.id;
  if (!opened) throw new Error('opened');
  expect(await aduan.tickets.get(opened, { actor: supervisor })).toMatchObject({
    reporters: [{ contacts: [{ kind: 'email', value: 'warga@example.org' }] }],
    timeline: expect.arrayContaining([expect.objectContaining({ text: 'Gerai “selalu” tutup' })]),
  });

  const own = new Request(`http://app.example/laporan/${id}`);
  expect(await wordsOf(host(own.clone()))).toContain('Sudah kami terima');
  await aduan.tickets.act(opened, 'start', {}, { actor: supervisor });
  await aduan.workOff();
  for (const each of sent) expect((await host(delivery(each))).status).toBe(204);
  expect(await wordsOf(host(own.clone()))).toContain('Sedang ditangani');

  expect(await wordsOf(host(form('/lacak', { number, pin })))).toContain(
    'Kami jawab paling lambat',
  );
  const wrong = pin === '1111 1111' ? '2222 2222' : '1111 1111';
  expect(await wordsOf(host(form('/lacak', { number, pin: wrong })))).toContain('belum cocok');
  const empty = await host(form('/laporan', { id: crypto.randomUUID(), words: ' ' }));
  expect([empty.status, await wordsOf(empty)]).toEqual([
    422,
    expect.stringContaining('belum terbaca'),
  ]);
}

test('PHP from npm opens a report, follows it, and reacts to the webhook', async () => {
  const desk = await deskForPhp();
  await reportsAndHears(await hostInProcess(desk), desk);
});

test('the server that comes with PHP does the same over the network, where there is one', async () => {
  const obstacle = withoutNativePhp('pdo_sqlite');
  if (obstacle) return console.info(`Tried in this process alone: ${obstacle}`);
  const data = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const desk = await deskForPhp();
  const port = await new Promise<number>((resolve) => {
    const { fetch } = desk.api;
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, (info) => resolve(info.port));
    onTestFinished(() => void server.close());
  });
  const env = {
    ADUAN_URL: `http://127.0.0.1:${port}/api/v1`,
    ADUAN_KEY: desk.key,
    ADUAN_WEBHOOK_SECRET: desk.secret,
    HOST_DATABASE: join(data, 'host.db'),
  };
  const server = await nativePhpServer({ folder, script, env });
  onTestFinished(() => server.stop());
  const host: PhpHost = async (request) => {
    const { pathname } = new URL(request.url);
    const { headers, method } = request;
    const body = method === 'POST' && { body: await request.text() };
    return fetch(server.url + pathname, { method, headers, ...body });
  };
  await reportsAndHears(host, desk);
});

test('a desk that is away for a moment gets it once, and the citizen is told when it stays away', async () => {
  const desk = await deskForPhp();
  let away = 0;
  const host = await hostInProcess(desk, async (request) => {
    const answered = await desk.api.fetch(request);
    if (away-- <= 0) return answered;
    // It was done, but the answer is lost.
    return new Response('Bad gateway', { status: 502 });
  });
  const list = async () => (await desk.aduan.tickets.list({}, { actor: supervisor })).items.length;
  const send = form('/laporan', { id: crypto.randomUUID(), words: 'Harga pupuk naik' });
  away = 2;
  expect(await wordsOf(host(send))).toContain('PIN');
  expect(await list()).toBe(1);
  const other = form('/laporan', { id: crypto.randomUUID(), words: 'Gudang bocor' });
  away = 3;
  const told = await host(other.clone());
  expect([told.status, await told.text()]).toEqual([503, expect.stringContaining('Gudang bocor')]);
  away = 3;
  const asked = await host(form('/lacak', { number: 'ADU-2026-000001-5', pin: '1111 1111' }));
  expect([asked.status, await wordsOf(asked)]).toEqual([503, expect.stringContaining('belum')]);
  expect(await wordsOf(host(other))).toContain('PIN');
  expect(await list()).toBe(2);
});
