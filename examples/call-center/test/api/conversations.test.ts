import type { ConversationItem } from '@aduan/core/conversations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebCitizen, webCitizen } from '../../seed/web-citizen.js';
import { liveStream } from '../live-stream.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

const story = 'Ketua Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tidak pernah ada.';
const conversations = '/api/v1/conversations';

let desk: SmallDesk;
let citizen: WebCitizen;
let officer: Visitor;

beforeEach(async () => {
  desk = await smallDesk({ hasBot: true });
  citizen = webCitizen(desk.aduan);
  officer = await desk.officer('petugas.b');
});

afterEach(() => desk?.dispose());

async function onlyOne(): Promise<ConversationItem> {
  const [item] = (await officer.read<{ items: ConversationItem[] }>(conversations)).items;
  if (!item) throw new Error('No conversation goes on.');
  return item;
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

async function takeOver(id: string): Promise<void> {
  const answer = await working(officer.post(`${conversations}/${id}/take-over`, {}));
  expect(answer.status).toBe(200);
}

test('the stream tells that something was said, not where, and only to those who may read it', async () => {
  const stream = await liveStream(await desk.officer('petugas.b'));
  const auditors = await liveStream(await desk.officer('auditor.d'));
  await citizen.write(story, desk.clock.now);
  const told = 'event: signal\ndata: {"name":"conversations:changed"}\n\n';
  expect(await stream.next('signal')).toBe(told);
  desk.aduan.plugins['change-feed'].tell({ name: 'organization:changed' });
  expect(await auditors.next('signal')).toContain('organization:changed');
});
