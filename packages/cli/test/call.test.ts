import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { officerPrincipal } from '@aduan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import openDesk from './programs/visits-config.js';
import { aduan } from './terminal.js';

const config = fileURLToPath(new URL('./programs/visits-config.ts', import.meta.url));
const officer = ['--config', config, '--actor', 'petugas-1', '--role', 'officer'];
const before = process.env.ADUAN_TEST_DATABASE;
let folder: string;
let ticket: { readonly id: string; readonly number: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-call-'));
  process.env.ADUAN_TEST_DATABASE = join(folder, 'desk.db');
  const { aduan: desk, store } = openDesk();
  await store.migrate();
  const report = { body: 'Gerai selalu tutup', channel: 'counter' };
  const actor = officerPrincipal('petugas-1', ['officer']);
  ({ ticket } = await desk.tickets.open(report, { actor }));
  await desk.close();
  await store.close();
});

afterAll(async () => {
  if (before === undefined) delete process.env.ADUAN_TEST_DATABASE;
  else process.env.ADUAN_TEST_DATABASE = before;
  await rm(folder, { recursive: true });
});

describe('aduan call', () => {
  it('runs a command of a plugin on a ticket, once for a key', async () => {
    const plan = ['call', 'visits:plan', ...officer, '--key', 'one', '{"day": "friday"}'];
    const first = await aduan(...plan, '--ticket', ticket.number);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^ADU-\S+: received, version \d+\n\{"visits":1\}$/);
    expect((await aduan(...plan, '--ticket', ticket.id)).out).toBe(first.out);
  });

  it('keeps what it writes by, so that no desk without the plugin writes a wrong ticket', async () => {
    const plan = ['call', 'visits:plan', ...officer, '{"day": "friday"}'];
    expect((await aduan(...plan, '--ticket', ticket.number)).code).toBe(0);
    const other = ['--database', join(folder, 'desk.db'), '--actor', 'petugas-1'];
    const note = ['call', 'tickets:note', '{"text": "x"}', ...other, '--ticket', ticket.number];
    expect(await aduan(...note)).toMatchObject({
      code: 1,
      err: expect.stringContaining('(plugin-missing)'),
    });
  });

  it('runs a command that every desk has', async () => {
    const note = ['call', 'tickets:note', '{"text": "Gerai dibuka lagi."}', ...officer];
    const noted = await aduan(...note, '--ticket', ticket.number);
    expect(noted).toMatchObject({ code: 0, err: '' });
    expect(noted.out).toMatch(/^ADU-\S+: received, version \d+/);
  });

  it('answers a query as HTTP does', async () => {
    const asked = await aduan('call', 'visits:weeks', '{"from": 16}', ...officer);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(asked.out)).toEqual({ from: 16, since: '2026-04-14T09:00:00.000+07:00' });
    expect(await aduan('call', 'visits:forget', ...officer)).toMatchObject({ code: 0, out: '' });
  });

  it('tells what there is, and what it takes', async () => {
    const all = await aduan('call', '--config', config);
    expect(all).toMatchObject({ code: 0, err: '' });
    const ofPlugins = await aduan('call', 'visits', '--config', config);
    expect(ofPlugins.out.split('\n')).toEqual([
      `  aduan call visits:plan --ticket TICKET '{"day": "monday"|"friday", "text"?: STRING}'`,
      '        Plan a visit',
      '  aduan call visits:forget',
      `  aduan call visits:weeks '{"from"?: INTEGER, "only"?: ["monday"|"friday", …]}'`,
    ]);
    expect(all.out).toContain(ofPlugins.out);
    expect(all.out).toContain(
      `  aduan call tickets:act --ticket TICKET '{"action": STRING, "text"?: STRING`,
    );
    expect(all.out).not.toContain('tickets:file');
    expect((await aduan('help')).out).toContain('aduan call [PLUGIN');
  });

  it.each([
    ['an operation that no plugin has', 2, 'has "visits:none"', ['visits:none']],
    ['no ticket', 2, 'needs --ticket', ['visits:plan', '{"day": "friday"}']],
    ['a ticket too much', 2, 'takes no --ticket', ['visits:weeks', '--ticket', 'x']],
    ['an input that is no JSON', 2, 'The input is JSON', ['visits:weeks', '{from: 16}']],
    ['a wrong field', 2, 'day: Invalid option', ['visits:plan', '{"day": "sunday"}']],
    ['an unknown field', 2, 'by', ['visits:weeks', '{"by": 1}']],
    ['two inputs', 2, 'one JSON', ['visits:weeks', '{}', '{}']],
  ])('does not understand %s', async (_, code, said, parameters) => {
    const refused = await aduan('call', ...parameters, ...officer);
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(said);
    expect(refused.err).toMatch(/aduan call (?:visits:|\[PLUGIN)/);
  });

  it('refuses whoever may not, and knows what a desk without plugins can do', async () => {
    const auditor = [...officer, '--role', 'auditor'];
    const refused = await aduan('call', 'visits:weeks', ...auditor);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('(forbidden)') });
    const file = join(folder, 'plain.db');
    const { desk, store } = await embeddedDesk(file);
    await desk.close();
    await store.close();
    const plain = await aduan('call', '--database', file);
    expect(plain).toMatchObject({ code: 0, out: expect.stringContaining('tickets:waive') });
  });
});
