import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import type { DeskConfig } from '../src/index.js';
import { aduan } from './terminal.js';

const config = fileURLToPath(new URL('./programs/served-desk-config.mjs', import.meta.url));
const password = 'kuda terbang di atas langit';

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-officers-'));
  process.env.ADUAN_TEST_DATA = folder;
  return () => rm(folder, { recursive: true });
});

const officer = (...words: readonly string[]) => aduan('officer', ...words, '--config', config);
const add = (id: string, role: string) =>
  officer(
    ...['add', id, '--name', `Nama ${id}`, '--title', 'Petugas', '--unit', 'desk'],
    ...['--roles', role, '--reason', 'Surat tugas 7'],
  );

/** What the page of invitations does with a link. */
async function opened(link: string) {
  const { default: openServedDesk }: { readonly default: () => Promise<DeskConfig> } = await import(
    config
  );
  const { aduan: desk, store } = await openServedDesk();
  const { accounts } = desk.plugins as unknown as {
    readonly accounts: {
      openInvitation(input: object, options: object): Promise<{ readonly username: string }>;
    };
  };
  const actor = { id: 'nobody', kind: 'citizen', roles: ['citizen'], units: [], regions: [] };
  const secret = link.split('#')[1];
  return accounts.openInvitation({ secret }, { actor }).finally(async () => {
    await desk.close();
    await store.close();
  });
}

test('officers are invited, listed, given another link and disabled, and no password is typed', async () => {
  const added = await add('ana', 'administrator');
  expect(added).toMatchObject({ code: 0, err: expect.stringContaining('link for ana') });
  expect(added.out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/petugas\/undangan#[\w-]{43}$/);
  expect(await opened(added.out)).toMatchObject({ username: 'ana' });
  await add('budi', 'officer');
  const listed = await officer('list');
  expect(listed.out.split('\n')).toEqual([
    'ana\tNama ana\tdesk\tadministrator\tactive\tno account',
    'budi\tNama budi\tdesk\tofficer\tactive\tno account',
  ]);

  // `ana` has an account by now, `budi` has none.
  for (const id of ['ana', 'budi']) {
    const { out } = await officer('passwd', id);
    expect(await opened(out)).toMatchObject({ username: id });
  }
  await expect(opened(added.out)).rejects.toMatchObject({ code: 'link-used' });

  const before = await officer('passwd', 'budi');
  expect(await officer('disable', 'budi', '--reason', 'Pindah tugas')).toMatchObject({ code: 0 });
  await expect(opened(before.out)).rejects.toMatchObject({ code: 'link-used' });
  expect((await officer('list')).out).toContain('officer\tdisabled\taccount disabled');
});

test('a password is never taken from the command line, and what is missing is named', async () => {
  expect(await officer('passwd', 'ana', password)).toMatchObject({ code: 2 });
  expect(await officer('add', 'ana')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--roles'),
  });
  expect(await officer('disable', 'ana')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--reason'),
  });
  expect((await officer('passwd', 'nobody')).err).toContain('nobody');
});
