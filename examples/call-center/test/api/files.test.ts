import type { TicketId } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { principalOf, sampleOfficers } from '../../server/desk/sample-officers.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let officer: Visitor;

beforeAll(async () => {
  desk = await smallDesk();
  officer = await desk.officer('petugas.b');
});

afterAll(() => desk?.dispose());

/** Opens a ticket with one file. @returns the path of the file */
async function ticketWith(name: string, mime: string, bytes = new Uint8Array([1, 2, 3])) {
  const key = `file-${name.length}-${mime.length}`;
  await desk.aduan.files.put(key, bytes, { mime });
  const agent = sampleOfficers.find(({ username }) => username === 'petugas.a');
  if (agent === undefined) throw new Error('no agent');
  const { ticket } = await desk.aduan.tickets.open(
    {
      body: 'Lihat berkas.',
      channel: 'counter',
      attachments: [{ ref: `blob:${key}`, kind: 'document', name, mime, bytes: bytes.length }],
    },
    { actor: principalOf(agent) },
  );
  return { id: ticket.id as TicketId, path: `/api/v1/tickets/${ticket.id}/files/${key}` };
}

test('a picture is shown in place under its own name', async () => {
  const { path } = await ticketWith('foto gerai.jpg', 'image/jpeg');
  const answer = await officer.get(path);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="foto gerai\.jpg"/);
});

test.each(['text/html', 'image/svg+xml', 'application/pdf', 'application/xhtml+xml'])(
  '%s is downloaded and never runs',
  async (mime) => {
    const { path } = await ticketWith('x', mime);
    const { headers } = await officer.get(path);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  },
);

test('a file is reached through its own ticket only', async () => {
  const mine = await ticketWith('a.pdf', 'application/pdf');
  const other = await ticketWith('another.pdf', 'application/pdf');
  const key = other.path.split('/').at(-1);
  expect((await officer.get(`/api/v1/tickets/${mine.id}/files/${key}`)).status).toBe(404);
  for (const path of ['..%2f..%2fdesk.db', '..%2fdesk.db.keys', '%00', 'x']) {
    expect((await officer.get(`/api/v1/tickets/${mine.id}/files/${path}`)).status).toBe(404);
  }
});

test('an auditor, who may not read words, gets no file', async () => {
  const { path } = await ticketWith('b.pdf', 'application/pdf');
  const auditor = await desk.officer('auditor.d');
  expect((await auditor.get(path)).status).toBe(404);
  expect((await (await desk.visitor()).get(path)).status).toBe(401);
});
