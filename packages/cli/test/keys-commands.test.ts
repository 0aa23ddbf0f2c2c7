import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { officerPrincipal, type TenantId } from '@aduan/core';
import { buildKey } from '@aduan/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

const actor = officerPrincipal('petugas-1', ['supervisor']);
const crowd = 5_000;
let file: string;

beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-keys-'));
  file = join(directory, 'desk.db');
  return () => rm(directory, { recursive: true });
});

async function openDesk() {
  const { desk, store } = await embeddedDesk(file);
  return { store, desk, keyring: desk.keys };
}

async function openTicket(): Promise<string> {
  const { desk, store } = await openDesk();
  const { ticket } = await desk.tickets.open(
    { body: 'Simpanan belum kembali.', channel: 'phone', reporter: { name: 'Warga Contoh' } },
    { actor },
  );
  await store.close();
  return ticket.number;
}

async function mastersIn(path: string): Promise<number> {
  return (await readFile(path, 'utf8')).trimEnd().split('\n').length - 2;
}

function program(...parameters: readonly string[]) {
  const cli = new URL('./programs/run-cli.ts', import.meta.url);
  const [command, ...rest] = programCommand(cli, ...parameters);
  return spawn(command, rest, { stdio: 'ignore' });
}

describe('aduan keys', () => {
  it('changes the master key, tells how far it is, and forgets the former one', async () => {
    const number = await openTicket();
    const desk = ['--database', file];
    const before = await aduan('keys', 'status', ...desk);
    expect(before).toMatchObject({ code: 0, err: '' });
    expect(before.out).toMatch(/\(current\): \d+ data keys\n\d+ data keys, 0 still/);

    const rotated = await aduan('keys', 'rotate', ...desk);
    expect(rotated).toMatchObject({ code: 0, err: expect.stringContaining('BACK UP') });
    expect(rotated.out).toMatch(/^[1-9]\d* data keys wrapped anew/);
    expect(rotated.progress.some((line) => / of \d+ data keys/.test(line))).toBe(true);
    expect(await mastersIn(`${file}.keys`)).toBe(2);

    const status = await aduan('keys', 'status', ...desk);
    expect(status.out).toMatch(/\(former\): 0 data keys/);
    expect((await aduan('keys', 'forget', ...desk)).code).toBe(0);
    expect(await mastersIn(`${file}.keys`)).toBe(1);
    const exported = await aduan(
      'party',
      'export',
      number,
      ...desk,
      '--actor',
      'p',
      '--reason',
      'x',
    );
    expect(exported.out).toContain('Simpanan belum kembali.');
  });

  it('forgets nothing while a data key needs it, and names what is missing', async () => {
    await openTicket();
    const { keyring, store } = await openDesk();
    await keyring.begin();
    await store.close();
    const desk = ['--database', file];
    expect(await aduan('keys', 'status', ...desk)).toMatchObject({
      code: 1,
      err: expect.stringContaining('NOT THROUGH'),
    });
    expect(await aduan('keys', 'forget', ...desk)).toMatchObject({
      code: 1,
      err: expect.stringContaining('store-keys-in-use'),
    });
    const [head, current, mac] = (await readFile(`${file}.keys`, 'utf8')).split('\n');
    await writeFile(`${file}.keys`, `${[head, current, mac].join('\n')}\n`);
    const lost = await aduan('keys', 'status', ...desk);
    expect(lost).toMatchObject({ code: 1, err: expect.stringContaining('MISSING') });
    expect(lost.out).toContain('(not there)');
    expect(await aduan('keys', 'rotate', ...desk)).toMatchObject({
      code: 1,
      err: expect.stringContaining('store-key-unknown'),
    });
  });

  it('killed half-way, goes on with the same master key, and opens everything', {
    timeout: 300_000,
  }, async () => {
    const number = await openTicket();
    const { keyring, store } = await openDesk();
    const tenant = 'default' as TenantId;
    const wrapped = await store.keys.wrap(new Uint8Array(32).fill(7));
    const keys = Array.from({ length: crowd }, (_, index) =>
      buildKey(`party:${index}`, { wrapped }),
    );
    await Promise.all(keys.map((key) => store.insertKey(tenant, key)));
    const child = program('keys', 'rotate', '--database', file);
    const ended = once(child, 'exit');
    for (;;) {
      const status = await keyring.status();
      if (status.waiting > 0 && status.waiting < status.keys) break;
      expect(child.exitCode).toBeNull();
      await pause(1);
    }
    child.kill('SIGKILL');
    await ended;
    const { waiting } = await keyring.status();
    expect(waiting).toBeGreaterThan(0);
    expect(await mastersIn(`${file}.keys`)).toBe(2);

    const again = await aduan('keys', 'rotate', '--database', file);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('it goes on') });
    expect(again.out).toContain(`${waiting} data keys wrapped anew`);
    expect(await mastersIn(`${file}.keys`)).toBe(2);
    const last = (await store.readKeys(tenant, `party:${crowd - 1}`))[0]?.wrapped;
    expect(await store.keys.unwrap(last ?? new Uint8Array())).toEqual(new Uint8Array(32).fill(7));
    await store.close();
    const { desk, store: reopened } = await openDesk();
    expect((await desk.tickets.find(number, { actor })).subject).toBe('Simpanan belum kembali.');
    await reopened.close();
  });
});
