import { expect, it } from 'vitest';
import { askForRating } from '../../src/ratings/index.js';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, supervisor, testDesk, textEvent } from './test-desk.js';

const answered: OpenEffect = {
  type: 'ticket.open',
  kind: 'information-request',
  answer: 'Paling lama lima tahun. Sumber: UU 25/1992, Pasal 29 ayat (4).',
};

/** A desk whose intake does these things, one after the other, with what citizens write. */
function deskThat(...effects: readonly OpenEffect[]) {
  const waiting = [...effects];
  const intake: Intake = {
    receive: () => ({ effects: waiting.splice(0, 1).map((each) => ({ ...each })) }),
  };
  const desk = testDesk({ intake, rules: [askForRating()] });
  const write = async (text: string) => {
    await desk.aduan.fetch(delivery([textEvent(text)]));
    await desk.aduan.workOff();
  };
  const cases = async () => (await desk.aduan.tickets.list({}, { actor: supervisor })).items;
  return { ...desk, write, cases };
}

const said = ({ channel }: ReturnType<typeof deskThat>) =>
  channel.sent.map(({ content }) => (content.type === 'text' ? content.text : ''));

it('a question that is answered at once is a closed case, and nothing is owed', async () => {
  const desk = deskThat(answered);
  await desk.write('Berapa lama masa jabatan pengurus?');
  const { ticket } = firstOf(await desk.cases());
  expect(ticket).toMatchObject({ kind: 'information-request', state: 'closed', phase: 'closed' });
  expect(ticket.obligations).toMatchObject([{ status: 'fulfilled' }]);
  const { timeline } = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
  const acts = timeline.map(({ type, actor }) => [type, actor.kind]);
  expect(acts).toEqual([
    ['message', 'citizen'],
    ['fact', 'citizen'],
    ['message', 'system'],
    ['fact', 'system'],
    ['move', 'system'],
  ]);
});

it('the citizen reads the answer instead of a receipt, with the number, and is asked nothing more', async () => {
  const desk = deskThat(answered);
  await desk.write('Berapa lama masa jabatan pengurus?');
  const { ticket } = firstOf(await desk.cases());
  expect(said(desk)).toEqual([
    `${answered.answer}\n\nPertanyaan ini tercatat dengan nomor ${ticket.number}.`,
  ]);
});

it('what is told afterwards does not count as told before', async () => {
  const complaint: OpenEffect = { type: 'ticket.open', kind: 'complaint' };
  const desk = deskThat(answered, answered, complaint);
  for (const text of ['Berapa lama?', 'Berapa orang?', 'Gerai tutup terus.']) {
    await desk.write(text);
  }
  expect(await desk.cases()).toHaveLength(3);
  expect(said(desk).filter((text) => text.includes('kami kaitkan'))).toEqual([]);
});

it('a complaint is never answered away: the message waits', async () => {
  const desk = deskThat({ ...answered, kind: 'complaint' });
  await desk.write('Gerai tutup.');
  expect(await desk.cases()).toEqual([]);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1 });
  expect(JSON.stringify(desk.logs)).toContain('transition-refused');
});
