import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { officerPrincipal } from '@aduan/core';
import { beforeEach, expect, it } from 'vitest';
import openDesk from './programs/searched-desk-config.js';
import { aduan } from './terminal.js';

const config = fileURLToPath(new URL('./programs/searched-desk-config.ts', import.meta.url));
const actor = officerPrincipal('petugas-1', ['supervisor']);
let file: string;

beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-search-'));
  file = join(directory, 'desk.db');
  process.env.ADUAN_TEST_DATABASE = file;
  return () => rm(directory, { recursive: true });
});

/** Works briefly on the desk as the host runs it. */
async function atDesk<Result>(
  work: (desk: ReturnType<typeof openDesk>['aduan']) => Promise<Result>,
): Promise<Result> {
  const { aduan: desk, store } = openDesk();
  await store.migrate();
  try {
    return await work(desk);
  } finally {
    await desk.close();
    await store.close();
  }
}

const found = () =>
  atDesk(async (desk) => {
    await desk.workOff();
    return (await desk.tickets.search({ text: 'simpanan' }, { actor })).items.length;
  });

const indexLines = async () =>
  (await readFile(`${file}.keys`, 'utf8')).split('\n').filter((line) => line.startsWith('index '));

it('changes the index key and finds as before; the database alone says how far it is', async () => {
  await atDesk(async (desk) => {
    const input = { body: 'Simpanan belum kembali.', channel: 'phone' };
    await desk.tickets.open(input, { actor });
  });
  expect(await found()).toBe(1);
  const before = await indexLines();
  const status = await aduan('search', 'status', '--database', file);
  expect(status).toMatchObject({ code: 0, err: '' });
  expect(status.out).toMatch(
    /^index key [0-9a-f]{16} \(current\)\n1 tickets indexed, 0 wait\n0 terms left out/,
  );

  const rotated = await aduan('search', 'rotate', '--config', config);
  expect(rotated).toMatchObject({ code: 0, err: expect.stringContaining('BACK UP') });
  const after = await indexLines();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  expect(await found()).toBe(1);
});

it('says that a change is not through, and goes on with it', async () => {
  await atDesk(async (desk) => {
    await desk.tickets.open({ body: 'Simpanan belum kembali.', channel: 'phone' }, { actor });
    await desk.workOff();
  });
  const { aduan: desk, store } = openDesk();
  await store.keys.index?.begin?.();
  await desk.close();
  await store.close();
  const begun = await indexLines();
  expect(begun).toHaveLength(2);
  expect(await aduan('search', 'status', '--config', config)).toMatchObject({
    code: 1,
    out: expect.stringContaining('(former)'),
    err: expect.stringContaining('NOT THROUGH'),
  });
  expect((await aduan('search', 'rotate', '--config', config)).code).toBe(0);
  expect(await indexLines()).toEqual(begun.slice(0, 1));
  expect(await found()).toBe(1);
});

it('changes no key without the configuration, which says how texts are read', async () => {
  expect(await found()).toBe(0);
  expect(await aduan('search', 'rotate', '--database', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('search-off'),
  });
});

it('lets everything be indexed again by the desk that runs', async () => {
  await atDesk(async (desk) => {
    await desk.tickets.open({ body: 'Simpanan belum kembali.', channel: 'phone' }, { actor });
    await desk.workOff();
  });
  expect(await aduan('search', 'rebuild', '--database', file)).toMatchObject({ code: 0, err: '' });
  await atDesk(async (desk) => {
    const stale: number[] = [];
    const page = () => desk.tickets.search({ text: 'simpanan' }, { actor });
    stale.push((await page()).waiting, await desk.workOff(), (await page()).items.length);
    expect(stale).toEqual([0, expect.any(Number), 1]);
    expect(stale[1]).toBeGreaterThan(0);
  });
});

it('takes out what is too common, and says how many, never which', async () => {
  expect(await found()).toBe(0);
  expect(await aduan('search', 'common', '--database', file)).toMatchObject({
    code: 0,
    out: '0 terms taken out, 0 left out in all',
  });
});

it('leaves what it writes with the database alone to the desk that searches', async () => {
  expect(await found()).toBe(0);
  const letters = join(dirname(file), 'letters.csv');
  await writeFile(letters, 'ref,received,body\nS-1,2026-11-02,Simpanan belum kembali.\n');
  const by = ['--database', file, '--actor', 'petugas-1'];
  expect(await aduan('import', letters, ...by)).toMatchObject({ code: 0 });
  expect((await aduan('search', 'status', '--database', file)).out).toContain(
    '0 tickets indexed, 1 wait',
  );
  expect(await found()).toBe(1);
});
