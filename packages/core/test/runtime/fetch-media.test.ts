import { memoryStore } from '@aduan/store-memory';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import type { MediaRef } from '../../src/channel/content.js';
import type { ChannelContext } from '../../src/channel/context.js';
import { ChannelError } from '../../src/errors.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

type FetchMedia = NonNullable<Channel['fetchMedia']>;

const photo: MediaRef = { ref: 'provider-1', kind: 'image', name: 'bukti.jpg' };

function bytesOf(length: number): ReadableStream<Uint8Array> {
  const body = new Response(new Uint8Array(length)).body;
  if (!body) throw new Error('expected a body');
  return body;
}

async function receivePhoto(fetchMedia: FetchMedia, media = photo) {
  const limits = { media: { image: { maxBytes: 100 } } };
  const channel = { ...testChannel(undefined, limits), fetchMedia };
  const desk = testDesk({ channels: { test: channel } });
  const event = textEvent('Gerai tutup.');
  await desk.aduan.fetch(
    delivery([{ ...event, parts: [...event.parts, { type: 'media', media }] }]),
  );
  await desk.aduan.workOff();
  return desk;
}

async function firstMessage({ aduan }: Pick<ReturnType<typeof testDesk>, 'aduan'>) {
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const [item] = items;
  if (!item) return null;
  const { timeline } = await aduan.tickets.get(item.ticket.id, { actor: officer });
  return timeline.find((entry) => entry.type === 'message') ?? null;
}

const named = 'Gerai tutup.\n[Berkas ini tidak sampai kepada kami: Foto bukti.jpg]';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the files of a message', () => {
  it('are kept up to the limit of the channel', async () => {
    const desk = await receivePhoto(async () => ({ body: bytesOf(100), mime: 'image/jpeg' }));
    expect(await firstMessage(desk)).toMatchObject({
      text: 'Gerai tutup.',
      attachments: [{ mime: 'image/jpeg', bytes: 100, name: 'bukti.jpg' }],
    });
  });

  it('are named when they are larger, and the message is kept', async () => {
    const desk = await receivePhoto(async () => ({ body: bytesOf(101), mime: 'image/jpeg' }));
    expect(await firstMessage(desk)).toMatchObject({ text: named, attachments: [] });
    expect(desk.logs).toContainEqual(
      expect.objectContaining({
        event: 'media.missing',
        data: expect.objectContaining({ code: 'too-large' }),
      }),
    );
  });

  it('are not even asked for when they are announced as larger', async () => {
    const fetchMedia = vi.fn<FetchMedia>(async () => ({ body: bytesOf(1), mime: 'image/jpeg' }));
    const desk = await receivePhoto(fetchMedia, { ...photo, bytes: 101 });
    expect(fetchMedia).not.toHaveBeenCalled();
    expect(await firstMessage(desk)).toMatchObject({ text: named, attachments: [] });
  });

  it('are given up at once when the channel says that they are gone', async () => {
    const fetchMedia = vi.fn<FetchMedia>(() => {
      throw new ChannelError({ class: 'invalid' }, 'gone');
    });
    const desk = await receivePhoto(fetchMedia);
    expect(fetchMedia).toHaveBeenCalledTimes(1);
    expect(await firstMessage(desk)).toMatchObject({ text: named, attachments: [] });
  });

  it('are asked for three times when they may come later', async () => {
    const fetchMedia = vi.fn<FetchMedia>(async () => {
      throw new TypeError('no network');
    });
    const desk = await receivePhoto(fetchMedia);
    for (const tries of [1, 2]) {
      expect(fetchMedia).toHaveBeenCalledTimes(tries);
      expect(await firstMessage(desk)).toBeNull();
      desk.clock.now += 3_600_000;
      await desk.aduan.workOff();
    }
    expect(fetchMedia).toHaveBeenCalledTimes(3);
    expect(await firstMessage(desk)).toMatchObject({ text: named, attachments: [] });
  });

  it('hold nobody up when a channel never answers', async () => {
    const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    const desk = await receivePhoto(() => new Promise(() => undefined));
    expect(limit).toHaveBeenCalledWith(15_000);
    expect(await firstMessage(desk)).toBeNull();
    expect(desk.logs).toContainEqual(expect.objectContaining({ event: 'inbox.failed' }));
  });

  it('are not given up because the desk closes', async () => {
    let closeDesk = async () => {};
    let tries = 0;
    const channel = {
      ...testChannel(),
      fetchMedia: (_media: MediaRef, context: ChannelContext) => {
        tries += 1;
        if (tries < 3) throw new TypeError('no network');
        void closeDesk();
        return new Promise<never>((_, reject) => {
          context.signal.addEventListener('abort', () => reject(context.signal.reason));
        });
      },
    };
    const { aduan, clock, logs } = testDesk({ channels: { test: channel } });
    closeDesk = () => aduan.close();
    await aduan.fetch(delivery([{ ...textEvent(''), parts: [{ type: 'media', media: photo }] }]));
    for (let i = 0; i < 3; i += 1) {
      await aduan.workOff();
      clock.now += 3_600_000;
    }
    expect(tries).toBe(3);
    expect(logs.map(({ event }) => event)).not.toContain('media.missing');
  });

  it('are left alone when they lie in the store, and kept apart when they are equal', async () => {
    const fetchMedia = vi.fn<FetchMedia>(async () => ({ body: bytesOf(5), mime: 'image/jpeg' }));
    const channel = { ...testChannel(), fetchMedia };
    const { aduan } = testDesk({ channels: { test: channel } });
    const stored: MediaRef = { ref: 'blob:abc', kind: 'image' };
    const parts = [photo, photo, stored].map((media) => ({ type: 'media' as const, media }));
    await aduan.fetch(delivery([{ ...textEvent(''), parts }]));
    await aduan.workOff();
    const message = await firstMessage({ aduan });
    expect(fetchMedia).toHaveBeenCalledTimes(2);
    const blobs = message?.attachments.map(({ blob }) => blob) ?? [];
    expect(new Set(blobs).size).toBe(3);
    expect(blobs).toContain('abc');
  });

  it('are fetched once, however often the commit meets a crossing change', async () => {
    const store = memoryStore();
    const { commit } = store;
    let conflicts = 2;
    store.commit = async (written) => {
      if (!written.tickets?.length || conflicts === 0) return commit(written);
      conflicts -= 1;
      return { status: 'conflict', actual: 1 };
    };
    const fetchMedia = vi.fn<FetchMedia>(async () => ({ body: bytesOf(5), mime: 'image/jpeg' }));
    const channel = { ...testChannel(), fetchMedia };
    const { aduan } = testDesk({ store, channels: { test: channel } });
    const event = textEvent('Gerai tutup.');
    const parts = [...event.parts, { type: 'media' as const, media: photo }];
    await aduan.fetch(delivery([{ ...event, parts }]));
    await aduan.workOff();
    expect(conflicts).toBe(0);
    expect(fetchMedia).toHaveBeenCalledTimes(1);
    expect(await firstMessage({ aduan })).toMatchObject({ attachments: [{ bytes: 5 }] });
  });
});
