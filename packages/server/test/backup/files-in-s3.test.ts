import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s3Blobs } from '@aduan/blobs-s3';
import { s3Provider } from '@aduan/blobs-s3/msw';
import type { BlobStore } from '@aduan/core';
import { getResponse } from 'msw/utils/get-response';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp, checkRestored, generateBackupKey, redoSince, restore } from '../../src/upkeep.js';
import { actor, deskOn, openTickets, type TestDesk } from './desk.js';

const now = () => Date.now();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A bucket, and the store of files that talks to it. */
function bucketOf(name: string) {
  const region = 'ap-southeast-3';
  const options = {
    ...{ endpoint: 'https://s3.example', bucket: name, region, prefix: 'aduan/' },
    ...{ accessKeyId: 'AKTEST', secretAccessKey: 'a secret key of the tests' },
  };
  const provider = s3Provider(options);
  const uploads: string[] = [];
  const viaStandIn: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'PUT') uploads.push(request.url);
    return (await getResponse([...provider.handlers], request)) ?? Response.error();
  };
  const blobs = s3Blobs({ ...options, fetch: viaStandIn });
  return { blobs, objects: provider.objects, provider, uploads };
}

const photo = { name: 'foto.png', mime: 'image/png', content: new Uint8Array([137, 80, 78, 71]) };
const placeOf = (name: string) =>
  ({ base: join(folder, name), engine: 'sqlite', url: '', schema: '' }) as const;

/** Opens a ticket with a photo. @returns its reporter, and the name of the photo in the bucket */
async function openWithPhoto({ aduan }: TestDesk, objects: ReadonlyMap<string, unknown>) {
  const before = new Set(objects.keys());
  const contacts = [{ kind: 'email', value: 'warga@contoh.id' }];
  const { ticket } = await aduan.tickets.open(
    { body: 'Ada fotonya.', channel: 'web', reporter: { name: 'Warga', contacts } },
    { actor, key: 'photo', files: [photo] },
  );
  await aduan.tickets.answer(ticket.id, 'Sudah.', { actor });
  await aduan.tickets.close(ticket.id, { actor });
  const object = [...objects.keys()].find((name) => !before.has(name));
  return { party: ticket.reporters[0] ?? '', object: object ?? '' };
}

async function backUpFiles(name: string, recipients: readonly string[]) {
  const bucket = bucketOf(name);
  const place = { ...placeOf(name), blobs: bucket.blobs };
  const desk = await deskOn(place);
  await desk.aduan.start({ workers: false });
  const photo = await openWithPhoto(desk, bucket.objects);
  // More than one page of names.
  for (let each = 0; each < 12; each++) {
    const bytes = new Uint8Array(1_000 + each).fill(each);
    await desk.aduan.files.put(`file-${each}`, bytes, { mime: 'image/jpeg' });
  }
  const to = join(place.base, 'backups');
  const made = await backUp(desk, { to, recipients, now });
  return { bucket, desk, from: made.folder, manifest: made.manifest, photo, place };
}

/** Restores into an empty place, over the bucket that the desk is given. */
async function restoreAt(
  place: Parameters<typeof deskOn>[0],
  from: string,
  identities: readonly string[] = [],
) {
  await restore(await deskOn({ ...place, again: true }), { from, identities, now });
  const restored = await deskOn({ ...place, again: true });
  return { restored, redone: await redoSince(restored, from, identities) };
}

test('files in a bucket come back, and those of an erased person do not', async () => {
  const { identity, recipient } = await generateBackupKey();
  const { bucket, desk, from, manifest, photo, place } = await backUpFiles('lost', [recipient]);
  const copies = manifest.files.filter(({ name }) => name.startsWith('blobs/'));
  expect(copies).toHaveLength(bucket.objects.size);
  await desk.erase(photo.party);
  await desk.close();

  const fresh = bucketOf('fresh');
  const { redone, restored } = await restoreAt({ ...place, blobs: fresh.blobs }, from, [identity]);
  expect(redone).toEqual({ done: 1, absent: 0 });
  expect(fresh.objects.size).toBe(copies.length - 1);
  expect(fresh.uploads.some((url) => url.endsWith(photo.object))).toBe(true);
  expect(fresh.objects.has(photo.object)).toBe(false);
  for (const each of [0, 11]) {
    const file = await restored.aduan.files.get(`file-${each}`);
    expect((await new Response(file?.body).arrayBuffer()).byteLength).toBe(1_000 + each);
  }
  expect(await checkRestored(restored, { from, now })).toMatchObject({
    ok: true,
    missingFiles: 1,
    readable: 0,
  });
  await restored.close();
});

test('a file that is there is left alone, and one that is missing is found', async () => {
  const { bucket, desk, from, place } = await backUpFiles('there', []);
  await desk.close();
  const [lost = ''] = bucket.objects.keys();
  const { backup } = bucket.blobs;
  await bucket.blobs.delete('file-3');
  expect(await backup?.has(lost.replace('aduan/', ''))).toBe(true);
  bucket.uploads.length = 0;
  const { restored } = await restoreAt(place, from);
  expect(bucket.uploads).toHaveLength(1);
  const check = () => checkRestored(restored, { from, now });
  expect(await check()).toMatchObject({ ok: true, missingFiles: 0 });
  await bucket.blobs.delete('file-3');
  expect(await check()).toMatchObject({ ok: false, missingFiles: 1 });
  await restored.close();
});

test('files that cannot be copied are refused, or left out when asked', async () => {
  const kept = new Map<string, Blob>();
  const blobs: BlobStore = {
    put: async (key, sealed) => void kept.set(key, await new Response(sealed).blob()),
    get: async (key) => kept.get(key)?.stream() ?? null,
    delete: async (key) => void kept.delete(key),
  };
  const place = { ...placeOf('elsewhere'), blobs };
  const desk = await deskOn(place);
  await desk.aduan.start({ workers: false });
  await openTickets(desk, 1);
  const to = join(place.base, 'backups');
  await expect(backUp(desk, { to, now })).rejects.toMatchObject({ code: 'backup-files-left-out' });
  const { folder: from } = await backUp(desk, { to, withoutFiles: true, now });
  await desk.close();
  expect(JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8')).blobs).toBe('left-out');
  const { restored } = await restoreAt(place, from);
  expect(await checkRestored(restored, { from, now })).toMatchObject({ ok: true, tickets: 1 });
  await restored.close();
});

test('a desk that keeps its files elsewhere than the backup is refused', async () => {
  const { desk, from, place } = await backUpFiles('moved', []);
  await desk.close();
  const target = await deskOn({ ...placeOf('moved'), again: true });
  const attempt = restore(target, { from, now });
  await expect(attempt).rejects.toMatchObject({ code: 'backup-format' });
  await target.close();
  const inStore = await deskOn(placeOf('in-store'));
  await inStore.aduan.start({ workers: false });
  const made = await backUp(inStore, { to: join(folder, 'in-store', 'backups'), now });
  await inStore.close();
  const other = await deskOn({ ...placeOf('in-store'), again: true, blobs: place.blobs });
  await expect(restore(other, { from: made.folder, now })).rejects.toMatchObject({
    code: 'backup-format',
  });
  await other.close();
});
