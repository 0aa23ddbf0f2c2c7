import { createId, type TicketListItem, type TicketView } from '@aduan/core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openChat } from './chat-client.js';
import { type OfficerClient, signIn } from './officer-client.js';
import { type ServerProcess, startServer } from './server-process.js';

const matter = 'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak sebulan.';

let server: ServerProcess;
let officer: OfficerClient;

beforeAll(async () => {
  server = await startServer(inject('seededDesk'));
  officer = await signIn(server.origin, 'petugas.b');
});

afterAll(() => server?.dispose());

test('one delivery posted 50 times in parallel makes one ticket with one message', async () => {
  const before = await allTickets();
  const chat = await openChat(server.origin);
  const id = createId(Date.now());
  const answers = await Promise.all(Array.from({ length: 50 }, () => chat.post(matter, id)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const number = await chat.answer();
  expect(await allTickets()).toHaveLength(before.length + 1);
  const told = (await chat.transcript()).filter(({ text }) => text === matter);
  expect(told).toHaveLength(1);
  expect(await receivedTexts(number)).toHaveLength(1);
});

test('20 quick messages of one citizen stay in order in one ticket', async () => {
  const before = await allTickets();
  const chat = await openChat(server.origin);
  const number = await chat.report(matter);
  const texts = Array.from({ length: 20 }, (_, index) => `Pesan ke-${index + 1}`);
  // Like the widget, sends the next message after the previous one was accepted.
  for (const text of texts) expect((await chat.post(text)).status).toBe(200);
  await expect.poll(() => receivedTexts(number), { timeout: 100_000 }).toHaveLength(21);
  expect((await receivedTexts(number)).slice(1)).toEqual(texts);
  expect(await allTickets()).toHaveLength(before.length + 1);
});

test('a server that dies while a citizen writes loses and doubles nothing', async () => {
  const before = await allTickets();
  const chat = await openChat(server.origin);
  const number = await chat.report(matter);
  const texts = Array.from({ length: 12 }, (_, index) => `Bagian ${index + 1}`);
  for (const [index, text] of texts.entries()) {
    const id = createId(Date.now());
    const answer = chat.post(text, id);
    if (index === 6) {
      await Promise.all([server.kill(), answer.catch(() => {})]);
      await server.restart();
    }
    expect((await answer.catch(() => chat.post(text, id))).status).toBe(200);
  }
  await expect.poll(() => receivedTexts(number), { timeout: 100_000 }).toHaveLength(13);
  expect((await receivedTexts(number)).slice(1)).toEqual(texts);
  expect(await allTickets()).toHaveLength(before.length + 1);
});

async function allTickets(): Promise<readonly TicketListItem[]> {
  const { items } = await officer.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false&limit=200',
  );
  return items;
}

async function receivedTexts(number: string): Promise<readonly (string | null)[]> {
  const found = (await allTickets()).find(({ ticket }) => ticket.number === number);
  const { timeline } = await officer.read<TicketView>(`/api/v1/tickets/${found?.ticket.id}`);
  return timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'in' ? [entry.text] : [],
  );
}
