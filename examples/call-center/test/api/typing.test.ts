import { randomUUID } from 'node:crypto';
import { systemPrincipal } from '@aduan/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { liveStream } from '../live-stream.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk?.dispose());

/** A citizen who reported in the chat and has it open. */
async function citizen() {
  const call = (method: string, path: string, token = '', body?: unknown) =>
    desk.aduan.fetch(
      new Request(`http://desk.test/aduan/web${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const { token } = await (await call('POST', '/session')).json();
  const message = {
    id: crypto.randomUUID().replace(/^(.{14})./, '$17'),
    sentAt: 1,
    text: 'Gerai tutup.',
  };
  expect((await call('POST', '/messages', token, message)).status).toBe(200);
  await desk.aduan.workOff();
  const stream = (await call('GET', '/stream', token)).body?.getReader();
  if (!stream) throw new Error('no stream');
  const seen = async (event: string) => {
    for (;;) {
      const { done, value } = await stream.read();
      if (done) throw new Error('the stream ended');
      const text = new TextDecoder().decode(value);
      if (text.startsWith(`event: ${event}\n`)) return text;
    }
  };
  return { seen, write: () => call('POST', '/typing', token), leave: () => stream.cancel() };
}

async function ticketId(): Promise<string> {
  const { items } = await desk.aduan.tickets.list({}, { actor: systemPrincipal });
  return items[0]?.ticket.id ?? '';
}

test('a citizen sees that an officer writes, and officers of their ticket that they do', async () => {
  const chat = await citizen();
  await chat.seen('entry');
  const id = await ticketId();
  const officer = await desk.officer('petugas.a');
  // The stream continues only after a further read.
  const seen = chat.seen('typing');
  const told = await officer.post('/api/v1/webchat/typing', { ticket: id });
  expect(told.status).toBe(204);
  expect(await seen).toBe('event: typing\ndata: {"by":"officer"}\n\n');

  const stream = await liveStream(officer);
  expect((await chat.write()).status).toBe(204);
  expect(await stream.next('signal')).toContain(`{"name":"webchat:typing","ticketId":"${id}"}`);
  await chat.leave();
});

test('a person who may say nothing in a ticket is not seen to write in it', async () => {
  const chat = await citizen();
  await chat.seen('entry');
  const id = await ticketId();
  const write = (who: Visitor, ticket: string) => who.post('/api/v1/webchat/typing', { ticket });
  expect((await write(await desk.officer('auditor.d'), id)).status).toBe(403);
  const nobody = await write(await desk.officer('petugas.a'), randomUUID());
  expect(nobody.status).toBe(404);
  await chat.leave();
});
