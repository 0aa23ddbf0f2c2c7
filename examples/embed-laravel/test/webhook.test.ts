import { type Php, startPhp } from '@aduan-internal/php';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskForPhp, supervisor } from './desk-for-php.js';
import { delivery, folder, form, script, wordsOf } from './php-host.js';

let php: Php;
let desk: Awaited<ReturnType<typeof deskForPhp>>;
const id = crypto.randomUUID();

const ask = (request: Request, secrets = desk.secret) =>
  php.handle(script, request, {
    ADUAN_URL: 'https://desk.example/api/v1',
    ADUAN_KEY: desk.key,
    ADUAN_WEBHOOK_SECRET: secrets,
    HOST_DATABASE: '/tmp/host.db',
  });
const statusOf = async (request: Request, secrets?: string) => (await ask(request, secrets)).status;

beforeAll(async () => {
  desk = await deskForPhp();
  php = await startPhp({ folder, outside: desk.api.fetch });
  await ask(form('/laporan', { id, words: 'Gerai tutup' }));
  const [{ ticket } = { ticket: null }] = (await desk.aduan.tickets.list({}, { actor: supervisor }))
    .items;
  if (!ticket) throw new Error('opened');
  await desk.aduan.workOff();
  await desk.aduan.tickets.act(ticket.id, 'start', {}, { actor: supervisor });
  await desk.aduan.workOff();
});

afterAll(() => php.stop());

/** The desk's last webhook request. */
function last() {
  const sent = desk.sent.at(-1);
  if (!sent) throw new Error('sent');
  return sent;
}

/** Signed again, at another time or with another secret. */
function signed(at: Date, secret = desk.secret, text = new TextDecoder().decode(last().body)) {
  const name = String(last().headers['webhook-id']);
  return delivery(last(), {
    body: text,
    headers: {
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(name, at, text),
    },
  });
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const stranger = `whsec_${btoa('x'.repeat(32))}`;

test('what was altered, is late or early, or comes from somebody else is refused', async () => {
  const text = new TextDecoder().decode(last().body);
  expect(await statusOf(delivery(last(), { body: text.replace('portal', 'letter') }))).toBe(400);
  expect(await statusOf(delivery(last(), { headers: { 'webhook-id': 'another' } }))).toBe(400);
  expect(await statusOf(signed(ago(400)))).toBe(400);
  expect(await statusOf(signed(ago(-400)))).toBe(400);
  expect(await statusOf(signed(ago(0), stranger))).toBe(400);
  expect(await statusOf(delivery(last(), { headers: { 'webhook-signature': '' } }))).toBe(400);
  const unknown = text.replace('"version":1,"data"', '"version":2,"data"');
  expect(unknown).not.toBe(text);
  expect(await statusOf(signed(ago(0), desk.secret, unknown))).toBe(400);
  expect(await statusOf(signed(ago(0), desk.secret, 'x'.repeat(70_000)))).toBe(413);
  expect(await wordsOf(ask(new Request(`http://app.example/laporan/${id}`)))).toContain('terima');
});

test('without a secret, or with one that is none, nothing is taken', async () => {
  expect(await statusOf(signed(ago(0)), '')).toBe(400);
  await expect(ask(signed(ago(0)), 'whsec_')).rejects.toThrow('A secret of a webhook is not one');
  await expect(ask(signed(ago(0)), desk.secret.slice(6))).rejects.toThrow('not one');
});

test('while a secret is replaced, both fit', async () => {
  expect(await statusOf(signed(ago(0)), `${stranger} ${desk.secret}`)).toBe(204);
  expect(await statusOf(signed(ago(0)), `${desk.secret} ${stranger}`)).toBe(204);
});

test('what comes late or twice does not set a report back', async () => {
  const page = () => wordsOf(ask(new Request(`http://app.example/laporan/${id}`)));
  for (const each of [...desk.sent].reverse()) expect(await statusOf(delivery(each))).toBe(204);
  for (const each of desk.sent) expect(await statusOf(delivery(each))).toBe(204);
  expect(await page()).toContain('Sedang ditangani');
});
