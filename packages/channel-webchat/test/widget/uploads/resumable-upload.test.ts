import { expect, test } from 'vitest';
import { uploadFile } from '../../../src/widget/uploads/resumable-upload.js';
import { fakeSession, instantPause, type SeenRequest } from '../fake-session.js';

const chunk = 256 * 1024;
const file = new File([new Uint8Array(2 * chunk + 10)], 'surat.pdf', { type: 'application/pdf' });
const media = { ref: 'blob:k', kind: 'document' };

/** A desk that takes pieces; `disturb` may answer first. */
function set(disturb: (request: SeenRequest, count: number) => Response | null = () => null) {
  const desk = { bytes: 0, count: 0, uploads: 0 };
  const { session, requests } = fakeSession(async (request) => {
    desk.count += 1;
    const disturbed = disturb(request, desk.count);
    if (disturbed) return disturbed;
    if (request.init.method === 'POST') {
      desk.uploads += 1;
      desk.bytes = 0;
      return Response.json({ upload: `u${desk.uploads}`, offset: 0 });
    }
    if (request.init.method !== 'PATCH') return Response.json({ offset: desk.bytes });
    const offset = new Headers(request.init.headers).get('upload-offset');
    if (offset !== String(desk.bytes)) return Response.json({}, { status: 409 });
    desk.bytes += (await new Response(request.init.body).arrayBuffer()).byteLength;
    const isComplete = desk.bytes === file.size;
    return Response.json({ offset: desk.bytes, ...(isComplete ? { media } : {}) });
  });
  const shares: number[] = [];
  const stopper = new AbortController();
  const pause = instantPause();
  const run = () =>
    uploadFile(
      file,
      { session, pause, random: () => 1, onProgress: (share) => shares.push(share) },
      stopper.signal,
    );
  const steps = () => requests.map(({ path, init }) => `${init.method ?? 'GET'} ${path}`);
  return { run, desk, shares, steps, stopper, pause };
}

test('brings the file in pieces and tells how far it is', async () => {
  const { run, shares, steps, desk } = set();
  expect(await run()).toEqual(media);
  expect(desk.bytes).toBe(file.size);
  expect(steps()).toEqual(['POST /uploads', ...Array(3).fill('PATCH /uploads/u1')]);
  expect(shares).toEqual([0, chunk / file.size, (2 * chunk) / file.size, 1]);
});

test('asks where it left off after an interruption, and goes on from there', async () => {
  const { run, desk, steps } = set((_request, count) => {
    if (count === 3) throw new TypeError('Failed to fetch');
    return null;
  });
  expect(await run()).toEqual(media);
  expect(desk.bytes).toBe(file.size);
  expect(steps()).toEqual([
    'POST /uploads',
    'PATCH /uploads/u1',
    'PATCH /uploads/u1',
    'GET /uploads/u1',
    'PATCH /uploads/u1',
    'PATCH /uploads/u1',
  ]);
});

test('doubles no bytes when only the answer was lost', async () => {
  let lost = false;
  const { run, desk } = set(({ init }) => {
    if (init.method !== 'PATCH' || lost) return null;
    lost = true;
    desk.bytes += chunk;
    throw new TypeError('Failed to fetch');
  });
  expect(await run()).toEqual(media);
  expect(desk.bytes).toBe(file.size);
});

test('begins again when the desk forgot the upload', async () => {
  const { run, desk } = set((_request, count) =>
    count === 3 ? Response.json({}, { status: 404 }) : null,
  );
  expect(await run()).toEqual(media);
  expect(desk.uploads).toBe(2);
});

test('asks once more when the desk has every byte but could not keep the file', async () => {
  const { run, desk, steps } = set((_request, count) => {
    if (count !== 4) return null;
    desk.bytes = file.size;
    return Response.json({}, { status: 503 });
  });
  expect(await run()).toEqual(media);
  expect(steps().slice(4)).toEqual(['GET /uploads/u1', 'PATCH /uploads/u1']);
  expect(desk.uploads).toBe(1);
});

test('gives up when the desk never keeps the file', async () => {
  const { run, desk } = set(({ init }) => {
    if (init.method !== 'PATCH') return null;
    desk.bytes = file.size;
    return Response.json({}, { status: 503 });
  });
  expect(await run()).toBe('file-not-taken');
  expect(desk.count).toBeLessThan(10);
});

test.each([
  [413, 'file-too-large'],
  [415, 'file-kind-not-taken'],
  [400, 'file-not-taken'],
])('says why when the desk refuses with %i', async (status, problem) => {
  const { run } = set((_request, count) => (count === 2 ? Response.json({}, { status }) : null));
  expect(await run()).toBe(problem);
});

test.each([
  ['60', { ref: 'blob:k', kind: 'document' }],
  ['61', 'files-too-many'],
])('a desk that asks to wait %s s gets %j', async (seconds, result) => {
  const { run, pause } = set((_request, count) =>
    count === 1 ? Response.json({}, { status: 429, headers: { 'retry-after': seconds } }) : null,
  );
  expect(await run()).toEqual(result);
  expect(pause.waits).toEqual(typeof result === 'string' ? [] : [60_000]);
});

test('stops when the citizen cancels', async () => {
  const { run, stopper, steps } = set((_request, count) => {
    if (count === 2) stopper.abort();
    return null;
  });
  expect(await run()).toBeNull();
  expect(steps()).toHaveLength(2);
});
