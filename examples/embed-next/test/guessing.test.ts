import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officerPrincipal } from '@aduan/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { trackReport } from '../app/status/track-report.js';
import { desk } from '../server/desk.js';

const sent = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));

const folder = mkdtempSync(join(tmpdir(), 'aduan-next-'));

beforeAll(() => vi.stubEnv('ADUAN_FILE', join(folder, 'aduan.db')));

afterAll(async () => {
  await (await desk()).aduan.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function track(number: string, pin: string, headers: Readonly<Record<string, string>>) {
  sent.headers = new Headers(headers);
  const form = new FormData();
  form.set('number', number);
  form.set('pin', pin);
  const { result } = await trackReport(null, form);
  return result.found ? 'found' : result.reason;
}

async function open() {
  const { aduan } = await desk();
  const options = { actor: officerPrincipal('formulir-web', ['agent']), key: crypto.randomUUID() };
  const input = { body: 'Gerai koperasi tutup.', channel: 'web' };
  const { ticket, pin } = await aduan.tickets.open(input, options);
  return { number: ticket.number, pin, wrong: pin === '1111 1111' ? '2222 2222' : '1111 1111' };
}

async function spray(count: number, headers: (turn: number) => Readonly<Record<string, string>>) {
  const outcomes: string[] = [];
  let report = await open();
  for (let turn = 0; turn < count; turn++) {
    // Three tries each: below the limit of a network for one report.
    if (turn % 3 === 0) report = await open();
    outcomes.push(await track(report.number, report.wrong, headers(turn)));
  }
  return outcomes;
}

test('one address cannot try a PIN on many reports, and holds nobody else up', async () => {
  vi.stubEnv('ADUAN_ADDRESS_HEADER', 'x-real-ip');
  const kept = await open();
  const one = { 'x-real-ip': '192.0.2.1' };
  for (let turn = 0; turn < 40; turn++)
    expect(await track(kept.number, kept.pin, one)).toBe('found');
  const outcomes = await spray(31, (turn) => ({ ...one, 'x-forwarded-for': `198.51.100.${turn}` }));
  expect(outcomes).toEqual([...Array(30).fill('no-match'), 'locked']);
  expect(await track(kept.number, kept.pin, one)).toBe('locked');
  expect(await track(kept.number, kept.pin, { 'x-real-ip': '192.0.2.2' })).toBe('found');
});

test('where no header is trusted, none makes a visitor another one, and nobody waits', async () => {
  vi.stubEnv('ADUAN_ADDRESS_HEADER', '');
  const kept = await open();
  const outcomes = await spray(40, () => ({ 'x-real-ip': '192.0.2.1' }));
  expect(new Set(outcomes)).toEqual(new Set(['no-match']));
  expect(await track(kept.number, kept.pin, { 'x-real-ip': '192.0.2.1' })).toBe('found');
});
