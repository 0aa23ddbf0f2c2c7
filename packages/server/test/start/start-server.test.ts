import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskDatabase } from '@aduan-internal/postgres';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { builtDesk, type DeskProcess, startDesk } from './desk-process.js';

let desk: Awaited<ReturnType<typeof builtDesk>>;
beforeAll(async () => {
  desk = await builtDesk();
});
afterAll(() => desk?.remove());

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function start(environment: Readonly<Record<string, string>>): Promise<DeskProcess> {
  const running = await startDesk(desk.program, environment);
  onTestFinished(() => void running.stop('SIGKILL').catch(() => {}));
  return running;
}

/** A citizen files a complaint by the form. @returns the number of the ticket */
async function file({ origin }: DeskProcess, story: string): Promise<string> {
  const form = await (await fetch(`${origin}/lapor`)).text();
  const token = /name="form" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ form: token, locale: 'id', body: story })) {
    body.set(name, value);
  }
  const receipt = await fetch(`${origin}/aduan/web/form`, { method: 'POST', body });
  const number = /ADU-\d{4}-\d{6}-\d/.exec(await receipt.text())?.[0];
  if (number === undefined) throw new Error(`No number: ${receipt.status}`);
  return number;
}

test('a configuration serves citizens under the name of its office, and keeps what they say', async () => {
  const folder = dataFolder();
  const first = await start({ ADUAN_DATA: folder });
  const page = await (await fetch(first.origin)).text();
  expect(page).toContain('Layanan Kota');
  expect(page).toContain('Lampu jalan, sampah, dan taman.');
  expect(page).not.toMatch(/koperasi|DATA CONTOH/i);
  const english = await (await fetch(`${first.origin}/en`)).text();
  expect(english).toContain('City services');
  const number = await file(first, 'Lampu jalan di depan rumah mati.');
  await first.stop('SIGKILL');

  const again = await start({ ADUAN_DATA: folder });
  expect(await file(again, 'Taman kota gelap.')).not.toBe(number);
  expect(statSync(join(folder, 'webchat.secret')).mode & 0o077).toBe(0);
  expect(await again.stop('SIGTERM')).toBe(0);
});

test('it serves health, the API and the console, each with the headers of the site', async () => {
  const { origin } = await start({ ADUAN_DATA: dataFolder() });
  const status = async (path: string) => (await fetch(`${origin}${path}`)).status;
  expect(await status('/healthz')).toBe(200);
  expect(await status('/livez')).toBe(200);
  expect(await status('/petugas')).toBe(200);
  expect(await status('/api/v1/openapi.json')).toBe(200);
  const described = await fetch(`${origin}/api/v1/openapi.json`);
  expect(described.headers.get('content-encoding')).toMatch(/^(gzip|deflate)$/);
  expect(await status('/api/v1/tickets')).toBe(401);
  // There is no token that could read it.
  expect(await status('/metrics')).toBe(404);
  const lost = await fetch(`${origin}/tidak-ada`);
  expect(lost.status).toBe(404);
  expect(lost.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await lost.text()).toContain('Layanan Kota');
});

test('the same configuration serves from PostgreSQL, in two processes', async () => {
  const database = await deskDatabase(inject('postgresUrl'));
  const [one, other] = await Promise.all([start(database), start(database)]);
  const numbers = [await file(one, 'Sampah menumpuk.'), await file(other, 'Sampah lagi.')];
  expect(new Set(numbers).size).toBe(2);
  expect(await one.stop('SIGTERM')).toBe(0);
  expect((await fetch(`${other.origin}/healthz`)).status).toBe(200);
});

test('what cannot be right ends the start, names the variable and shows no secret', async () => {
  const folder = dataFolder();
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PORT: 'http' }, /PORT must be a number/],
    [{ WHATSAPP_ACCESS_TOKEN: 'rahasia' }, /WhatsApp also needs WHATSAPP_PHONE_NUMBER_ID/],
    [{ TELEGRAM_BOT_TOKEN: 'rahasia' }, /TELEGRAM_BOT_TOKEN is no token/],
  ];
  for (const [environment, message] of wrong) {
    const starting = startDesk(desk.program, { ADUAN_DATA: folder, ...environment });
    await expect(starting).rejects.toThrow(message);
    await expect(starting).rejects.not.toThrow(/rahasia/);
  }
  // What failed has let go of the folder.
  await start({ ADUAN_DATA: folder });
  await expect(startDesk(desk.program, { ADUAN_DATA: folder })).rejects.toThrow('has the folder');
});
