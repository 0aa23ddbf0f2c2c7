import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree, createAduan, type Intake, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { webchatChannel } from '../src/index.js';
import { bearer, messageBody, origin, secret } from './browser.js';
import { hiddenId } from './form/form-visitor.js';
import { officer } from './officer.js';
import { png } from './upload/samples.js';

/** A whole desk with nothing but the web chat. */
function openDesk(store = memoryStore(), now = Date.UTC(2026, 3, 14, 2), intake?: Intake) {
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    categories: categoryTree(sampleCategories),
    channels: { web: webchatChannel({ secret }) },
    now: () => now,
    ...(intake && { intake }),
  });
  const call = (method: string, path: string, init: RequestInit = {}): Promise<Response> =>
    aduan.fetch(new Request(`${origin}/aduan/web${path}`, { method, ...init }));
  return { aduan, call };
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('a complaint in the widget', () => {
  it('becomes a ticket, is answered, read, and tells the citizen its PIN', async () => {
    const { aduan, call } = openDesk();
    const { token } = (await (await call('POST', '/session')).json()) as { token: string };
    const headers = bearer(token);
    const post = await call('POST', '/messages', { headers, body: messageBody() });
    expect(post.status).toBe(200);
    await aduan.workOff();

    const list = async () => {
      const response = await call('GET', '/transcript?after=0', { headers });
      return (await response.json()) as {
        entries: {
          id: string;
          direction: string;
          text: string;
          status: string;
          revision: number;
          ticket?: string;
        }[];
        secrets: { messageId: string; values: { pin: string } }[];
      };
    };
    const first = await list();
    expect(first.entries.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(first.entries[0]).toMatchObject({
      id: '019ceb0c-2f00-7000-8000-000000000001',
      status: 'accepted',
    });
    const [receipt] = first.secrets;
    expect(receipt?.messageId).toBe(first.entries[1]?.id);
    expect(receipt?.values.pin).toMatch(/^\d{4} \d{4}$/);

    const { items } = await aduan.tickets.list({}, { actor: officer });
    const ticket = items[0]?.ticket;
    if (!ticket) throw new Error('no ticket');
    expect(first.entries[1]?.ticket).toBe(ticket.number);
    const found = await aduan.citizen.track({
      number: ticket.number,
      pin: receipt?.values.pin ?? '',
    });
    expect(found).toMatchObject({ found: true });

    await aduan.tickets.markRead(ticket.id, { actor: officer });
    await aduan.tickets.ask(ticket.id, 'Boleh kirim foto bukunya?', { actor: officer });
    await aduan.workOff();
    const asked = await list();
    expect(asked.entries.at(-1)).toMatchObject({
      text: 'Boleh kirim foto bukunya?',
      status: 'sent',
      author: { kind: 'officer', name: 'Petugas Satu' },
    });

    const revision = asked.entries.at(-1)?.revision;
    const read = await call('POST', '/read', { headers, body: JSON.stringify({ revision }) });
    expect(read.status).toBe(204);
    await aduan.workOff();
    const after = await list();
    expect(after.entries.map(({ status }) => status)).toEqual(['read', 'read', 'read']);
  });
});

describe('a complaint in the plain form', () => {
  it('shows number, PIN once and the promise, and can be tracked', async () => {
    const { aduan, call } = openDesk();
    await aduan.start();
    closing.push(aduan.close);
    const page = await (await call('GET', '/form')).text();
    expect(page).toContain('<optgroup');
    const body = new FormData();
    body.set('form', hiddenId(page));
    body.set('body', 'Simpanan saya belum bisa diambil.');
    body.set('place', 'Desa Contoh');
    body.set('phone', '0812-3456-7890');
    body.set('file', new File([png], 'buku.png'));
    const sent = await call('POST', '/form', { body });
    expect(sent.status).toBe(303);

    const location = (sent.headers.get('location') ?? '').replace('/aduan/web', '');
    const receipt = await (await call('GET', location)).text();
    const [number, pin] = [...receipt.matchAll(/<dd class="large">([^<]+)/g)].map(([, it]) => it);
    expect(number).toMatch(/^ADU-2026-/);
    expect(pin).toMatch(/^\d{4} \d{4}$/);
    expect(receipt).toContain('Kami jawab paling lambat ');

    const tracked = await call('POST', '/track', {
      body: new URLSearchParams({ number: number ?? '', pin: pin ?? '' }),
    });
    expect(tracked.status).toBe(200);
    expect(await tracked.text()).toContain(number);

    const { items } = await aduan.tickets.list({}, { actor: officer });
    const ticket = items[0]?.ticket;
    if (!ticket) throw new Error('no ticket');
    expect(ticket.attachments).toMatchObject([{ mime: 'image/png', bytes: png.byteLength }]);
    expect(items).toHaveLength(1);

    await aduan.tickets.ask(ticket.id, 'Bukunya dari tahun berapa?', { actor: officer });
    const asking = await call('POST', '/track', {
      body: new URLSearchParams({ number: number ?? '', pin: pin ?? '' }),
    });
    const pass = /name="pass" value="([^"]+)"/.exec(await asking.text())?.[1] ?? '';
    for (let press = 0; press < 2; press += 1) {
      const text = 'Tahun 2024.';
      const reply = new URLSearchParams({ number: number ?? '', pass, text });
      expect((await call('POST', '/track/answer', { body: reply })).status).toBe(200);
    }
    const { ticket: resumed, timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(resumed.phase).toBe('new');
    const said = timeline.flatMap((entry) => (entry.type === 'message' ? [entry] : []));
    expect(said.filter(({ text }) => text === 'Tahun 2024.')).toMatchObject([
      { direction: 'in', channel: 'web' },
    ]);
  });
});

describe('a danger that is told in the plain form', () => {
  const preface =
    'Kalau ada yang terancam sekarang, telepon 110.\n\nLaporan ini kami tandai <mendesak>.';
  const toldInForm = async (intake?: Intake) => {
    const { aduan, call } = openDesk(undefined, undefined, intake);
    await aduan.start();
    closing.push(aduan.close);
    const body = new FormData();
    body.set('form', hiddenId(await (await call('GET', '/form')).text()));
    body.set('body', 'Ada yang menggedor pintu.');
    const sent = await call('POST', '/form', { body });
    const location = (sent.headers.get('location') ?? '').replace('/aduan/web', '');
    return (await call('GET', location)).text();
  };

  it('shows who helps now above the number', async () => {
    const receipt = await toldInForm({
      receive: () => ({
        effects: [{ type: 'ticket.open', kind: 'complaint', urgent: true, preface }],
      }),
    });
    const [above = '', below] = receipt.split('<dl class="receipt">');
    expect(above).toContain('<p>Kalau ada yang terancam sekarang, telepon 110.</p>');
    expect(above).toContain('<p>Laporan ini kami tandai &lt;mendesak&gt;.</p>');
    expect(below).toContain('ADU-2026-');
  });

  it('says nothing above it where nobody is in danger', async () => {
    expect(await toldInForm()).not.toContain('class="notice"');
  });
});

describe('a file that was uploaded', () => {
  it('is gone after a day without a message, and stays with one, when a desk starts', async () => {
    const store = memoryStore();
    const { call } = openDesk(store);
    const { token } = (await (await call('POST', '/session')).json()) as { token: string };
    const upload = async () => {
      const description = { name: 'bukti.png', mime: 'image/png', bytes: png.byteLength };
      const begin = { headers: bearer(token), body: JSON.stringify(description) };
      const { upload: id } = (await (await call('POST', '/uploads', begin)).json()) as {
        upload: string;
      };
      const headers = bearer(token, { 'upload-offset': '0' });
      const end = await call('PATCH', `/uploads/${id}`, { headers, body: png });
      return ((await end.json()) as { media: { ref: string } }).media;
    };
    const [unsent, sent] = [await upload(), await upload()];
    const body = messageBody({ media: [sent] });
    expect((await call('POST', '/messages', { headers: bearer(token), body })).status).toBe(200);
    const isKept = async ({ ref }: { readonly ref: string }) =>
      (await store.blobs.get(ref.slice('blob:'.length))) !== null;
    expect(await isKept(unsent)).toBe(true);

    const { aduan } = openDesk(store, Date.UTC(2026, 3, 15, 4));
    await aduan.start();
    closing.push(aduan.close);
    await expect.poll(() => isKept(unsent), { timeout: 10_000 }).toBe(false);
    expect(await isKept(sent)).toBe(true);
  });
});
