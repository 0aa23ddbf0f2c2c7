import { viewLog } from '@aduan/plugins/view-log';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/errors.js';
import type { FileInspector } from '../../src/ports/file-inspector.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { auditor, officer, supervisor, testDesk } from '../runtime/test-desk.js';

const photo = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
const file = { content: photo, mime: 'image/jpeg', name: 'gerai.jpg' };
const input = { body: 'Gerai tutup', channel: 'portal', reporter: { name: 'Ana' } };

function deskWithFiles(inspector?: FileInspector) {
  const store = memoryStore();
  const lying = new Set<string>();
  let puts = 0;
  const blobs = {
    ...store.blobs,
    put: async (key: string, sealed: ReadableStream<Uint8Array>) => {
      await store.blobs.put(key, sealed);
      lying.add(key);
      puts += 1;
    },
    delete: async (key: string) => {
      await store.blobs.delete(key);
      lying.delete(key);
    },
  };
  const desk = testDesk({ store, blobs, ...(inspector && { inspector }), plugins: [viewLog()] });
  return {
    ...desk,
    tickets: desk.aduan.tickets,
    blobs,
    lying,
    puts: () => puts,
    store,
  };
}

const contentOf = async (body: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(body).arrayBuffer());

describe('what is added to a ticket with files', () => {
  it('has them once, and leaves none behind when it is refused', async () => {
    const { aduan, tickets, lying } = deskWithFiles();
    const { ticket } = await aduan.tickets.open(input, { actor: officer });
    const options = { actor: officer, key: 'a' };
    const said = { text: 'Lampiran susulan', channel: 'letter', keepsStatus: true };
    const append = () => tickets.append(ticket.id, said, { ...options, files: [file] });
    const [{ ticket: added }] = await Promise.all([append(), append()]);
    expect(added.attachments).toMatchObject([{ mime: 'image/jpeg', bytes: 5 }]);
    expect(new Set(added.attachments.map(({ blob }) => blob))).toEqual(lying);
    const read = await tickets.file(ticket.id, added.attachments[0]?.blob ?? '', options);
    expect(await contentOf(read.body)).toEqual(photo);
    expect(read.name).toBe('gerai.jpg');
    const wrong = tickets.append(
      ticket.id,
      { ...said, text: '' },
      { ...options, key: 'b', files: [file] },
    );
    await expect(wrong).rejects.toMatchObject({ code: 'input-invalid' });
    expect(lying.size).toBe(1);
  });
});

describe('a ticket that is opened with files', () => {
  it('has them, once, however often and in how many ways at once it is opened', async () => {
    const { tickets, lying } = deskWithFiles();
    const open = () => tickets.open(input, { actor: officer, key: 'a', files: [file, file] });
    const opened = await Promise.all([open(), open(), open()]);
    expect(new Set(opened.map(({ pin, ticket }) => `${ticket.id} ${pin}`)).size).toBe(1);
    const [first] = opened;
    expect(first?.ticket.attachments).toMatchObject([
      { mime: 'image/jpeg', bytes: 5 },
      { mime: 'image/jpeg', bytes: 5 },
    ]);
    expect(new Set(first?.ticket.attachments.map(({ blob }) => blob))).toEqual(lying);
    const [{ blob = '' } = {}] = first?.ticket.attachments ?? [];
    const read = await tickets.file(first?.ticket.id ?? '', blob, { actor: officer });
    expect([read.mime, read.bytes, await contentOf(read.body)]).toEqual(['image/jpeg', 5, photo]);
  });

  it('is refused with other bytes under the same key, and keeps its own', async () => {
    const { tickets, lying } = deskWithFiles();
    const options = { actor: officer, key: 'a' };
    const { ticket } = await tickets.open(input, { ...options, files: [file] });
    const other = { ...file, content: new Uint8Array([9]) };
    await expect(tickets.open(input, { ...options, files: [other] })).rejects.toThrow(
      'another command',
    );
    expect([...lying]).toEqual(ticket.attachments.map(({ blob }) => blob));
    const { blob = '' } = ticket.attachments[0] ?? {};
    const read = await tickets.file(ticket.id, blob, { actor: officer });
    expect(await contentOf(read.body)).toEqual(photo);
  });

  it('leaves no file behind when it is refused, and can be opened right after that', async () => {
    const { tickets, lying } = deskWithFiles();
    const options = { actor: officer, key: 'a' };
    const wrong = { ...input, channel: 'a b' };
    await expect(tickets.open(wrong, { ...options, files: [file] })).rejects.toThrow('channel');
    expect(lying.size).toBe(0);
    const { ticket } = await tickets.open(input, { ...options, files: [file] });
    const { blob = '' } = ticket.attachments[0] ?? {};
    const read = await tickets.file(ticket.id, blob, { actor: officer });
    expect(await contentOf(read.body)).toEqual(photo);
  });

  it.each([
    ['more files than a case takes', Array.from({ length: 101 }, () => file)],
    ['a file of no type', [file, { ...file, mime: 'image/中' }]],
  ])('is refused before anything is kept, or looked at in vain: %s', async (_, files) => {
    const identify = vi.fn<FileInspector['identify']>(({ mime }) => ({ isTaken: true, mime }));
    const { tickets, puts } = deskWithFiles({ identify });
    const opening = tickets.open(input, { actor: officer, key: 'a', files });
    await expect(opening).rejects.toMatchObject({ code: 'input-invalid' });
    expect(puts()).toBe(0);
    expect(identify.mock.calls.length).toBeLessThan(3);
  });

  it('keeps its files when another process is refused with the same key and file for another ticket', async () => {
    const { aduan, tickets, blobs, store } = deskWithFiles();
    const { tickets: other } = testDesk({ store, blobs }).aduan;
    const known = { ...input, foreignIds: [{ system: 'agenda', id: '7' }] };
    await aduan.tickets.open(known, { actor: officer });
    const { commit } = store;
    const options = { actor: officer, key: 'a' };
    // The other message is refused just before this one is written.
    vi.spyOn(store, 'commit').mockImplementationOnce(async (write) => {
      const refused = other.open(known, { ...options, files: [file] });
      await expect(refused).rejects.toMatchObject({ code: 'foreign-id-known' });
      return commit(write);
    });
    const { ticket } = await tickets.open(input, { ...options, files: [file] });
    const read = await tickets.file(ticket.id, ticket.attachments[0]?.blob ?? '', options);
    expect(await contentOf(read.body)).toEqual(photo);
  });

  it('keeps its files for the next try when the store was busy', async () => {
    const { tickets, lying, store } = deskWithFiles();
    vi.spyOn(store, 'commit').mockRejectedValueOnce(
      new StoreError('store-busy', 'Busy.', { retryable: true }),
    );
    const open = () => tickets.open(input, { actor: officer, key: 'a', files: [file] });
    await expect(open()).rejects.toThrow('Busy');
    expect(lying.size).toBe(1);
    expect((await open()).ticket.attachments).toHaveLength(1);
    expect(lying.size).toBe(1);
  });

  it('is closed, before anything is kept, to anyone who may open none', async () => {
    const { tickets, lying } = deskWithFiles();
    const opening = tickets.open(input, { actor: auditor, key: 'a', files: [file] });
    await expect(opening).rejects.toMatchObject({ code: 'forbidden' });
    expect(lying.size).toBe(0);
  });
});

describe('a file that comes with a ticket', () => {
  it('is what the inspector says', async () => {
    const identify = vi.fn<FileInspector['identify']>(() => {
      return { isTaken: true, mime: 'application/pdf', name: 'bukti.pdf' };
    });
    const { aduan, tickets } = deskWithFiles({ identify });
    const { ticket } = await tickets.open(input, { actor: officer, key: 'a', files: [file] });
    expect(ticket.attachments).toMatchObject([{ mime: 'application/pdf' }]);
    expect(identify.mock.lastCall?.[0]).toMatchObject({ kind: 'document', name: 'bukti.pdf' });
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(timeline).toContainEqual(
      expect.objectContaining({ attachments: [expect.objectContaining({ name: 'bukti.pdf' })] }),
    );
  });

  it('is refused by its bytes, or for the harm in it, and lies nowhere', async () => {
    const taken = { isTaken: true, mime: 'image/jpeg' } as const;
    const inspectors: readonly FileInspector[] = [
      { identify: () => ({ isTaken: false, reason: 'type' }) },
      { identify: () => taken, isHarmless: async () => false },
    ];
    const reasons: unknown[] = [];
    for (const inspector of inspectors) {
      const { aduan, tickets, lying } = deskWithFiles(inspector);
      const opening = tickets.open(input, { actor: officer, key: 'a', files: [file] });
      reasons.push(await opening.catch((error) => error.issues));
      expect(lying.size).toBe(0);
      expect((await aduan.tickets.list({}, { actor: officer })).items).toEqual([]);
    }
    expect(reasons).toEqual([
      [{ message: 'type', path: ['files', 0] }],
      [{ message: 'harmful', path: ['files', 0] }],
    ]);
  });

  it('comes later when the inspector cannot look', async () => {
    const { tickets } = deskWithFiles({
      identify() {
        throw new Error('down');
      },
    });
    const opening = tickets.open(input, { actor: officer, key: 'a', files: [file] });
    await expect(opening).rejects.toMatchObject({ code: 'file-not-inspected', retryable: true });
  });
});

describe('reading a file of a ticket', () => {
  it('is for anyone who may read its words; others find none, nor one of another ticket', async () => {
    const { tickets } = deskWithFiles();
    const open = (key: string) => tickets.open(input, { actor: officer, key, files: [file] });
    const [{ ticket }, other] = [await open('a'), await open('b')];
    const { blob = '' } = ticket.attachments[0] ?? {};
    const refused = { code: 'file-not-found' };
    const read = (actor: typeof officer, id: string = ticket.id) =>
      tickets.file(id, blob, { actor });
    await expect(read(auditor)).rejects.toMatchObject(refused);
    await expect(read(officer, other.ticket.id)).rejects.toMatchObject(refused);
    await expect(read(citizenPrincipal('somebody'))).rejects.toMatchObject({
      code: 'ticket-not-found',
    });
    const own = await read(citizenPrincipal(ticket.reporters[0] ?? ''));
    expect(await contentOf(own.body)).toEqual(photo);
  });

  it('is recorded in the view log', async () => {
    const { aduan, tickets } = deskWithFiles();
    const views = aduan.plugins['view-log'];
    const { ticket } = await tickets.open(input, { actor: officer, key: 'a', files: [file] });
    const { blob = '' } = ticket.attachments[0] ?? {};
    await tickets.file(ticket.id, blob, { actor: officer });
    const seen = await views.latest({}, { actor: supervisor });
    expect(seen).toMatchObject([{ actor: { id: officer.id }, fields: ['files'] }]);
  });
});
