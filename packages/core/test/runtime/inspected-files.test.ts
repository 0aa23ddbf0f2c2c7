import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import type { MediaRef } from '../../src/channel/content.js';
import type { FileFinding, FileInspector, FoundFile } from '../../src/ports/file-inspector.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

const invitation: MediaRef = { ref: 'provider-1', kind: 'document', name: 'undangan.pdf' };
const content = new Uint8Array(100_000).map((_, place) => place % 251);
const taken: FileFinding = { isTaken: true, mime: 'application/pdf', name: 'undangan.pdf' };

/** A desk that receives a file, with the test's inspector. */
async function receiveFile(inspector: FileInspector, media = invitation) {
  const deleted = vi.fn<(key: string) => void>();
  const letGo = vi.fn<() => void>();
  const store = memoryStore();
  const channel = {
    ...testChannel(undefined, { media: { document: { maxBytes: 1_000_000 } } }),
    fetchMedia: async () => ({
      body: new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(content);
          // A refused file is not read to its end.
          if (!media.ref.endsWith('endless')) controller.close();
        },
        cancel: letGo,
      }),
      mime: 'application/octet-stream',
    }),
  };
  const blobs = {
    ...store.blobs,
    delete: async (key: string) => {
      deleted(key);
      await store.blobs.delete(key);
    },
  };
  const desk = testDesk({ store, blobs, inspector, channels: { test: channel } });
  const { aduan, clock } = desk;
  const event = textEvent('Ini buktinya.');
  const write = async (file: MediaRef) => {
    const parts = [...event.parts, { type: 'media', media: file } as const];
    await aduan.fetch(delivery([{ ...event, parts }]));
    await aduan.workOff();
  };
  if (media.ref.startsWith('blob:')) await aduan.files.put('web-1', content, { mime: 'image/png' });
  await write(media);
  return {
    ...desk,
    deleted,
    letGo,
    replies: () =>
      channel.sent.map((message) => (message.content.type === 'text' ? message.content.text : '')),
    async message() {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      if (!item) return null;
      const { timeline } = await aduan.tickets.get(item.ticket.id, { actor: officer });
      return timeline.find((entry) => entry.type === 'message' && entry.direction === 'in');
    },
    async pass(ms: number) {
      clock.now += ms;
      await aduan.workOff();
    },
  };
}

describe('a file that the inspector takes', () => {
  it('is kept whole, as what it is and under the name that they give it', async () => {
    const seen: FoundFile[] = [];
    const desk = await receiveFile({
      identify: (file) => {
        seen.push(file);
        return { ...taken, name: 'undangan (1).pdf' };
      },
    });
    expect(await desk.message()).toMatchObject({
      text: 'Ini buktinya.',
      attachments: [{ mime: 'application/pdf', bytes: 100_000, name: 'undangan (1).pdf' }],
    });
    expect(seen).toMatchObject([
      { kind: 'document', mime: 'application/octet-stream', name: 'undangan.pdf' },
    ]);
    expect(seen[0]?.head).toEqual(content.slice(0, 65_536));
  });

  it('is looked at from end to end, when somebody looks for harm', async () => {
    const lengths: number[] = [];
    const desk = await receiveFile({
      identify: () => taken,
      isHarmless: async (stream) => {
        lengths.push((await new Response(stream).arrayBuffer()).byteLength);
        return true;
      },
    });
    expect(lengths).toEqual([100_000]);
    expect(await desk.message()).toMatchObject({ attachments: [{ bytes: 100_000 }] });
    expect(desk.deleted).not.toHaveBeenCalled();
  });
});

describe('a file that is refused', () => {
  const line = 'Ini buktinya.\n[Demi keamanan, berkas ini tidak kami simpan: Dokumen undangan.pdf]';

  it('for its type is written nowhere; the officer reads it, the citizen is told what to send', async () => {
    const desk = await receiveFile(
      { identify: () => ({ isTaken: false, reason: 'type' }) },
      { ...invitation, ref: 'endless' },
    );
    expect(desk.letGo).toHaveBeenCalledTimes(1);
    expect(await desk.message()).toMatchObject({ text: line, attachments: [] });
    expect(desk.replies().at(-1)).toMatch(
      /^Maaf, jenis berkas ini belum bisa kami terima.+undangan\.pdf/,
    );
    expect(desk.replies()).toHaveLength(2);
  });

  it('for harm in it is taken away again, and they are told kindly', async () => {
    const desk = await receiveFile({ identify: () => taken, isHarmless: async () => false });
    expect(await desk.message()).toMatchObject({ text: line, attachments: [] });
    expect(desk.deleted).toHaveBeenCalledTimes(1);
    expect(desk.replies().at(-1)).toMatch(
      /virusnya: Dokumen undangan\.pdf\. Mungkin Anda juga tidak/,
    );
  });

  it('for harm in it goes, though the channel had kept it already', async () => {
    const desk = await receiveFile(
      { identify: () => taken, isHarmless: async () => false },
      { ...invitation, ref: 'blob:web-1', mime: 'image/png', bytes: 100_000 },
    );
    expect(await desk.message()).toMatchObject({ text: line, attachments: [] });
    expect(await desk.aduan.files.get('web-1')).toBeNull();
  });
});

describe('an inspector who cannot look', () => {
  it.each(['provider-1', 'blob:web-1'])('is waited for: %s', async (ref) => {
    let isThere = false;
    const desk = await receiveFile(
      {
        identify: () => taken,
        isHarmless: async () => {
          if (!isThere) throw new Error('the scanner is down');
          return true;
        },
      },
      { ...invitation, ref, mime: 'application/pdf', bytes: 100_000 },
    );
    expect(await desk.message()).toBeNull();
    isThere = true;
    await desk.pass(10_000);
    expect(await desk.message()).toMatchObject({ attachments: [{ bytes: 100_000 }] });
  });

  it.each(['provider-1', 'blob:web-1'])('keeps no message for ever: %s', async (ref) => {
    const desk = await receiveFile(
      {
        identify: () => taken,
        isHarmless: () => Promise.reject(new Error('the scanner is down')),
      },
      { ...invitation, ref, mime: 'application/pdf', bytes: 100_000 },
    );
    for (let minute = 0; minute < 30; minute += 1) await desk.pass(60_000);
    expect(await desk.message()).toMatchObject({
      text: 'Ini buktinya.\n[Berkas ini tidak sampai kepada kami: Dokumen undangan.pdf]',
      attachments: [],
    });
    expect(desk.deleted).toHaveBeenCalled();
  });
});
