import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import type { WebchatLimits } from '../../src/limits.js';
import { bearer, browser } from '../browser.js';
import { formVisitor } from '../form/form-visitor.js';
import { png } from '../upload/samples.js';

const here = '2001:db8:1:2::7';
const nextDoor = '2001:db8:1:2:ffff::1';
const elsewhere = '2001:db8:1:3::7';

/** Visitors from several addresses, each named in the header that the host would never trust. */
function street(limits: Partial<WebchatLimits>) {
  const clock = { now: fakeNow };
  const visitor = browser(
    { limits, clientAddress: (request) => request.headers.get('x-from') },
    { now: () => clock.now, citizen: fakeCitizenAccess() },
  );
  const call = async (from: string, method: string, path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, 'x-from': from };
    return visitor.answer(visitor.request(method, path, { ...init, headers }));
  };
  const begin = async (from: string, bytes: number, token: string) =>
    call(from, 'POST', '/uploads', {
      headers: bearer(token),
      body: JSON.stringify({ name: 'a.png', mime: 'image/png', bytes }),
    });
  return { ...visitor, clock, call, begin };
}

describe('bytes from one client address', () => {
  it('end for every session there, and come back with time', async () => {
    const { begin, signIn, clock } = street({ addressBytesPerHour: 1_000_000 });
    const [first, second] = [await signIn(), await signIn()];
    expect((await begin(here, 1_000_000, first.token)).status).toBe(200);
    const refused = await begin(nextDoor, 600_000, second.token);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2160');
    expect((await begin(elsewhere, 600_000, second.token)).status).toBe(200);
    clock.now += 2_160_000;
    expect((await begin(nextDoor, 600_000, second.token)).status).toBe(200);
  });

  it('are at least 64 KiB for each upload, whose state the store keeps for a day', async () => {
    const { begin, signIn } = street({ addressBytesPerHour: 130 * 1024 });
    const { token } = await signIn();
    expect((await begin(here, 1, token)).status).toBe(200);
    expect((await begin(here, 1, token)).status).toBe(200);
    expect((await begin(here, 1, token)).status).toBe(429);
  });

  it('are those of forms as well, counted before they are read', async () => {
    const { send } = formVisitor({
      limits: { addressBytesPerHour: 5_000 },
      clientAddress: () => here,
    });
    const story = { body: 'Pengurus tidak pernah rapat.' };
    const announced = (bytes: number) => ({ headers: { 'content-length': String(bytes) } });
    expect((await send(story, announced(3_000))).response.status).toBe(303);
    const { response, html } = await send(story, announced(3_000));
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('720');
    expect(html).toContain('Tunggu sebentar');
    const unannounced = await send(story);
    expect(unannounced.response.status).toBe(429);
  });
});

/** A body that is asked for, and ends when it is told to. */
function slowBody(bytes: Uint8Array<ArrayBuffer>) {
  let beAsked = () => {};
  let end = () => {};
  const asked = new Promise<void>((resolve) => {
    beAsked = resolve;
  });
  const told = new Promise<void>((resolve) => {
    end = resolve;
  });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        beAsked();
        await told;
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { init: { body, duplex: 'half' } as RequestInit, asked, end };
}

describe('chunks that are taken at once', () => {
  it.each([
    ['one session', { uploadsPerSession: 1 }, elsewhere, true],
    ['one client address', { uploadsPerAddress: 1 }, nextDoor, false],
  ])('are few for %s', async (_whose, limits, from, isSameSession) => {
    const { begin, call, signIn } = street(limits);
    const first = await signIn();
    const second = isSameSession ? first : await signIn();
    const start = async (token: string) =>
      ((await (await begin(here, png.byteLength, token)).json()) as { upload: string }).upload;
    const [one, two] = [await start(first.token), await start(second.token)];
    const patch = (address: string, token: string, upload: string, init: RequestInit) =>
      call(address, 'PATCH', `/uploads/${upload}`, {
        ...init,
        headers: bearer(token, { 'upload-offset': '0' }),
      });
    const slow = slowBody(png);
    const taking = patch(here, first.token, one, slow.init);
    await slow.asked;
    const refused = await patch(from, second.token, two, { body: png });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    slow.end();
    expect((await taking).status).toBe(200);
    expect((await patch(from, second.token, two, { body: png })).status).toBe(200);
  });
});

describe('streams of one client address', () => {
  it('are counted over all its sessions, and given back', async () => {
    const { call, signIn } = street({ streamsPerAddress: 2 });
    const open = async (from: string) =>
      call(from, 'GET', '/stream', { headers: bearer((await signIn()).token) });
    const streams = [await open(here), await open(nextDoor)];
    expect((await open(here)).status).toBe(429);
    const other = await open(elsewhere);
    expect(other.status).toBe(200);
    await streams[0]?.body?.cancel();
    const again = await open(nextDoor);
    expect(again.status).toBe(200);
    for (const each of [streams[1], other, again]) await each?.body?.cancel();
  });
});

describe('PINs that are guessed', () => {
  it('are counted by the desk, which is told whose try it is, IPv6 by its network', async () => {
    const asked: (string | null | undefined)[] = [];
    const desk = fakeCitizenAccess({
      async track({ network }) {
        asked.push(network);
        return { found: false, reason: 'locked', retryAt: fakeNow + 1_200_000 };
      },
    });
    const clientAddress = (request: Request) => request.headers.get('x-from');
    const { answer, request } = browser({ clientAddress }, { citizen: desk });
    const body = new URLSearchParams({ number: 'ADU-2026-000004-0', pin: '1111 1111' });
    const track = (headers: Record<string, string>) =>
      answer(request('POST', '/track', { body, headers }));
    const refused = await track({ 'x-from': '2001:db8:1:2::7' });
    await track({});
    expect(asked).toEqual(['2001:db8:1:2::/64', null]);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1200');
    const html = await refused.text();
    expect(html).toContain('coba lagi hari ini pukul 09.20 WIB');
    expect(html).toContain('value="ADU-2026-000004-0"');
  });
});
