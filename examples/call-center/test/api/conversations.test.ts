import type { TicketListItem, TicketView } from '@aduan/core';
import type { ConversationItem, ConversationView } from '@aduan/core/conversations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebCitizen, webCitizen } from '../../seed/web-citizen.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

const story = 'Ketua Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tidak pernah ada.';

let desk: SmallDesk;
let citizen: WebCitizen;
let officer: Visitor;

beforeEach(async () => {
  desk = await smallDesk({ hasBot: true });
  citizen = webCitizen(desk.aduan);
  officer = await desk.officer('petugas.b');
});

afterEach(() => desk?.dispose());

const path = (id: string, action = '') => `/api/conversations/${id}${action}`;

async function running(reader = officer): Promise<readonly ConversationItem[]> {
  return (await reader.read<{ items: ConversationItem[] }>('/api/conversations')).items;
}

async function onlyOne(): Promise<ConversationItem> {
  const [item] = await running();
  if (!item) throw new Error('No conversation goes on.');
  return item;
}

async function read(id: string): Promise<ConversationView> {
  return (await officer.read<{ conversation: ConversationView }>(path(id))).conversation;
}

/** Runs an action that waits for a worker, with a running worker. */
async function working<Result>(action: Promise<Result>): Promise<Result> {
  let isDone = false;
  const done = action.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await desk.aduan.workOff();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return done;
}

async function takeOver(id: string): Promise<string> {
  const answer = await working(officer.post(path(id, '/take-over'), {}));
  expect(answer.status).toBe(200);
  return (await answer.json()).ticketId;
}

test('an officer looks on: what is asked, what was told, who said what and by which rules', async () => {
  await citizen.write(story, desk.clock.now);
  const { id, intake, wakeAt } = await onlyOne();
  expect(intake).toMatchObject({ speaker: 'bot', collected: { story } });
  expect(intake?.asks).toContain('Siapa nama Anda?');
  expect(wakeAt).toBe(desk.clock.now + 3_600_000);
  const { messages } = await read(id);
  expect(messages.map(({ by, why }) => [by, why.length > 0])).toEqual([
    ['citizen', false],
    ['desk', true],
    ['desk', true],
  ]);
});

test('they take over, writes by their name, and gives back: the bot asks again', async () => {
  await citizen.write(story, desk.clock.now);
  const { id } = await onlyOne();
  const ticketId = await takeOver(id);
  const { ticket } = await officer.read<TicketView>(`/api/tickets/${ticketId}`);
  expect(ticket.assignee).toBe('petugas-b');
  expect(await running()).toEqual([]);
  const ofTicket = await officer.read<{ conversation: ConversationView }>(
    `/api/tickets/${ticketId}/conversation`,
  );
  expect(ofTicket.conversation).toMatchObject({ id, ticketId, intake: { speaker: 'officer' } });
  for (let press = 0; press < 2; press += 1) {
    expect((await officer.post(path(id, '/hand-back'), {})).status).toBe(204);
  }
  await desk.aduan.workOff();
  const { messages } = await read(id);
  const asked = messages.filter(({ text }) => text?.includes('Siapa nama Anda?'));
  expect(asked).toHaveLength(2);
  expect((await onlyOne()).intake?.speaker).toBe('bot');
});

test('only those who may read words look on, and only with the token of the page', async () => {
  await citizen.write(story, desk.clock.now);
  const { id } = await onlyOne();
  const auditor = await desk.officer('auditor.d');
  for (const where of ['/api/conversations', path(id)]) {
    expect((await auditor.get(where)).status).toBe(403);
    expect((await (await desk.visitor()).get(where)).status).toBe(401);
  }
  for (const action of ['/take-over', '/hand-back']) {
    expect((await auditor.post(path(id, action), {})).status).toBe(403);
    const forged = await officer.post(path(id, action), {}, { 'X-Aduan-Csrf': 'forged' });
    expect(forged.status).toBe(403);
  }
  for (const nowhere of ['nowhere', '0190f0f0-0000-7000-8000-000000000000']) {
    expect((await officer.get(path(nowhere))).status).toBe(404);
  }
});

test('the chat of a confidential report is for those who may know its reporter', async () => {
  for (const said of [
    story,
    'rahasiakan nama saya',
    'Warga Rahasia',
    'lainnya',
    'kirim',
    'cek laporan',
  ]) {
    await citizen.write(said, desk.clock.now);
  }
  const supervisor = await desk.officer('penyelia.c');
  const { items } = await supervisor.read<{ items: TicketListItem[] }>('/api/tickets');
  expect(items.map(({ ticket }) => ticket.confidential)).toEqual([true]);
  const where = `/api/tickets/${items[0]?.ticket.id}/conversation`;
  const { conversation } = await supervisor.read<{ conversation: ConversationView }>(where);
  expect(JSON.stringify(conversation)).toContain('Warga Rahasia');
  const answers = [where, path(conversation.id), '/api/conversations'].map((each) =>
    officer.get(each),
  );
  const refused = await Promise.all(answers);
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 200]);
  for (const answer of refused) expect(await answer.text()).not.toContain('Warga Rahasia');
  for (const action of ['/take-over', '/hand-back']) {
    expect((await officer.post(path(conversation.id, action), {})).status).toBe(403);
  }
});

test('a ticket that nobody reported in a chat has no conversation', async () => {
  const about = { kind: 'complaint', body: story, channel: 'counter', reporter: {} };
  const { ticket } = await (await officer.post('/api/tickets', about)).json();
  const answer = await officer.read<{ conversation: null }>(
    `/api/tickets/${ticket.id}/conversation`,
  );
  expect(answer.conversation).toBeNull();
});

test('the stream tells that something was said, not where, and only to those who may read it', async () => {
  const listen = async (username: string) => {
    const response = await (await desk.officer(username)).get('/api/stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    return reader;
  };
  const stream = await listen('petugas.b');
  const auditors = await listen('auditor.d');
  await citizen.write(story, desk.clock.now);
  expect((await stream?.read())?.value).toBe('event: conversation\ndata: {}\n\n');
  const { id } = await onlyOne();
  await takeOver(id);
  expect((await auditors?.read())?.value).toMatch(/^event: change\n/);
});
