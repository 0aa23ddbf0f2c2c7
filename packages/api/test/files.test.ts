import { systemPrincipal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { ask, smallDesk } from './small-desk.js';

const photo = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
const report = { body: 'Gerai tutup', channel: 'portal' };
type Desk = Awaited<ReturnType<typeof smallDesk>>;

/** Opens a case with files as a program does, in a form. */
async function send(
  { api }: Pick<Desk, 'api'>,
  token: string,
  files: readonly Blob[],
  {
    key = 'a',
    others = 0,
    path = '/tickets',
    ticket = JSON.stringify(report) as string | Blob,
  } = {},
) {
  const form = new FormData();
  form.append('ticket', ticket);
  for (const file of files) form.append('file', file);
  for (let other = 0; other < others; other += 1) form.append('lain', '');
  const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': key };
  const url = `http://desk.example/api/v1${path}`;
  const response = await api.fetch(new Request(url, { method: 'POST', headers, body: form }));
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const picture = new File([photo], 'gerai.jpg', { type: 'image/jpeg' });

describe('a new ticket with files', () => {
  it('has them under their names, and once when it is sent twice', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const first = await send(desk, token, [picture, picture]);
    expect(first).toMatchObject({ status: 201, body: { ticket: { attachments: [{}, {}] } } });
    const again = await send(desk, token, [picture, picture], {
      ticket: new Blob([JSON.stringify(report)], { type: 'application/json' }),
    });
    expect(again).toEqual(first);
    const { id } = first.body.ticket;
    const { body } = await ask(desk.api, 'GET', `/tickets/${id}/transcript`, { token });
    const [{ blob, ...facts }] = body.items[0].attachments;
    expect(facts).toEqual({ name: 'gerai.jpg', mime: 'image/jpeg', bytes: 5 });
    const url = `http://desk.example/api/v1/tickets/${id}/files/${blob}`;
    const headers = { Authorization: `Bearer ${token}` };
    const file = await desk.api.fetch(new Request(url, { headers }));
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(photo);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': `inline; filename="gerai.jpg"; filename*=UTF-8''gerai.jpg`,
      'content-length': '5',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    });
  });

  it('may arrive after its message, and is read with its whole length all the same', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const key = 'recording-1';
    const { ticket } = await desk.aduan.tickets.open(
      { ...report, attachments: [{ ref: `blob:${key}`, kind: 'audio', mime: 'audio/wav' }] },
      { actor: systemPrincipal },
    );
    await desk.aduan.files.put(key, photo, { mime: 'audio/wav' });
    const url = `http://desk.example/api/v1/tickets/${ticket.id}/files/${key}`;
    const headers = { Authorization: `Bearer ${token}` };
    const file = await desk.api.fetch(new Request(url, { headers }));
    expect(file.headers.get('content-length')).toBeNull();
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(photo);
  });

  it('is refused with other bytes under the same key', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    await send(desk, token, [picture]);
    const refused = await send(desk, token, [new File(['x'], 'gerai.jpg', { type: 'image/jpeg' })]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'input-invalid' } });
  });

  it('is read no further than is allowed, whatever its length is said to be', async () => {
    const desk = await smallDesk({ maxFormLength: 1024 * 1024 });
    const token = await desk.tokenFor(['officer']);
    const large = new File([new Uint8Array(1024 * 1024)], 'besar.bin');
    expect(await send(desk, token, [large])).toMatchObject({ status: 413 });
    let isPulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        isPulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const request = new Request('http://desk.example/api/v1/tickets', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Idempotency-Key': 'b',
        'Content-Type': 'multipart/form-data; boundary=x',
      },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await desk.api.fetch(request)).status).toBe(413);
    expect(isPulled).toBeLessThan(20);
  });

  it('says no more beside its files than it may without them', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const long = JSON.stringify({ ...report, more: 'x'.repeat(256 * 1024) });
    const wide = JSON.stringify({ ...report, more: 'é'.repeat(128 * 1024) });
    for (const ticket of [long, wide, new Blob([long])]) {
      const refused = await send(desk, token, [picture], { ticket });
      expect(refused).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    }
  });

  it('has no more parts than a ticket has files, before an object is made of each', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const refused = await send(desk, token, [picture], { others: 120 });
    expect(refused).toMatchObject({ status: 400, body: { code: 'body-malformed' } });
    expect(await send(desk, token, [picture], { others: 3 })).toMatchObject({ status: 201 });
  });

  it('is a form of the right shape, where a form is taken', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const codeOf = async (...sent: Parameters<typeof send>) => (await send(...sent)).body.code;
    expect(await codeOf(desk, token, [picture], { ticket: '{' })).toBe('body-malformed');
    expect(await codeOf(desk, token, [picture], { ticket: '{}' })).toBe('input-invalid');
    expect(await codeOf(desk, token, [], { path: '/similar' })).toBe('body-not-json');
    const closed = await smallDesk({ maxFormLength: 0 });
    const other = await closed.tokenFor(['officer']);
    expect(await codeOf(closed, other, [picture])).toBe('body-not-json');
    expect(await codeOf(desk, 'aduan_1_x', [picture])).toBe('not-signed-in');
  });
});

describe('a letter on paper', () => {
  const letter = {
    agenda: '123/PGD',
    body: 'Dengan hormat, gerai Desa Sukamaju tutup.',
    receivedAt: '2026-04-13T00:00:00+07:00',
  };
  const scan = (name: string) => new File([`%PDF-${name}`], name, { type: 'application/pdf' });

  it('is a case with its scans, and whoever records it again adds what it lacks', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const record = (key: string, ...files: readonly File[]) =>
      send(desk, token, files, { key, path: '/postal-letters', ticket: JSON.stringify(letter) });
    const first = await record('a', scan('1.pdf'));
    expect(first).toMatchObject({
      status: 200,
      body: { ticket: { channel: 'letter', receivedAt: '2026-04-13T00:00:00.000+07:00' } },
    });
    expect(first.body.pin).toMatch(/\d/);
    expect(await record('a', scan('1.pdf'))).toEqual(first);
    const { body } = await record('b', scan('1.pdf'), scan('2.pdf'));
    expect(body).toMatchObject({ pin: null, ticket: { id: first.body.ticket.id } });
    expect(body.ticket.attachments).toHaveLength(2);
  });

  it.each([
    ['channel of its own', { channel: 'phone' }],
    ['id of another system', { foreignIds: [{ system: 'lapor', id: '1' }] }],
  ])('has no %s', async (_, wrong) => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['officer']);
    const ticket = JSON.stringify({ ...letter, ...wrong });
    const { status } = await send(desk, token, [], { path: '/postal-letters', ticket });
    expect(status).toBe(422);
  });
});
