import { copyFileSync, cpSync, readFileSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { openDesk, supervisor } from '../erasure/citizens.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const citizen = { mark: 'PENANDA-7319', phone: '+6281200000077' };
const actor = supervisor;

/** A desk in use and a backup of its database and files, made while it runs. The keys are elsewhere. */
async function backedUp() {
  const file = newFile(directory);
  const store = await openStore({ file });
  const { settle } = openDesk(store);
  const { blob } = await settle(citizen);
  const copy = newFile(directory);
  new DatabaseSync(file).exec(`vacuum into '${copy}'`);
  cpSync(`${file}.blobs`, `${copy}.blobs`, { recursive: true });
  return { file, copy, blob };
}

test('a restored database works with its keys: words, files, search by number, and it goes on', async () => {
  const { blob, copy, file } = await backedUp();
  copyFileSync(`${file}.keys`, `${copy}.keys`);
  const store = await openStore({ file: copy });
  const { aduan, settle } = openDesk(store);
  const { items } = await aduan.tickets.list({ order: 'newest' }, { actor });
  expect(items.map(({ subject }) => subject)).toEqual([
    `Lewat telepon: ${citizen.mark}`,
    `Simpanan ${citizen.mark} belum kembali.`,
  ]);
  for (const { ticket } of items) {
    expect(await aduan.tickets.verifyHistory(ticket.id, { actor })).toMatchObject({ intact: true });
  }
  expect(await store.blobs.get(blob)).not.toBeNull();
  const { party } = await settle({ ...citizen, mark: 'PENANDA-LAGI' });
  expect(items[0]?.ticket.reporters).toEqual([party]);
});

test('without its keys, or with those of another desk, it does not start, and nothing is lost', async () => {
  const { copy, file } = await backedUp();
  const other = await openStore({ file: newFile(directory) });
  await openDesk(other).settle(citizen);
  const before = readFileSync(copy);
  const start = async () => {
    const store = sqliteStore({ file: copy });
    try {
      await openDesk(store).aduan.start();
    } finally {
      await store.close();
    }
  };
  await expect(start()).rejects.toMatchObject({ code: 'store-keys-missing' });
  const foreign = await backedUp();
  copyFileSync(`${foreign.file}.keys`, `${copy}.keys`);
  await expect(start()).rejects.toMatchObject({ code: 'store-keys-wrong' });
  // Only the mode of the log may be noted in the first page.
  expect(readFileSync(copy).subarray(100)).toEqual(before.subarray(100));

  renameSync(`${copy}.keys`, `${copy}.keys.wrong`);
  copyFileSync(`${file}.keys`, `${copy}.keys`);
  const store = await openStore({ file: copy });
  const { items } = await openDesk(store).aduan.tickets.list({}, { actor });
  expect(items.every(({ subject }) => subject?.includes(citizen.mark))).toBe(true);
});
