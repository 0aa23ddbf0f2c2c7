import { caseFile } from '@aduan/plugins/case-file';
import { ratings } from '@aduan/plugins/ratings';
import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, supervisor, testChannel, testDesk, textEvent } from './test-desk.js';

const answered: OpenEffect = {
  type: 'ticket.open',
  kind: 'information-request',
  answer: 'Paling lama lima tahun. Sumber: UU 25/1992, Pasal 29 ayat (4).',
};

const source = {
  article: 'pengurus-masa-jabatan',
  edition: '2026-11-21T03:00:00.000Z',
  validFrom: '1992-10-21',
  title: 'UU 25/1992',
  locator: 'Pasal 29 ayat (4)',
  passage: 'Masa jabatan pengurus paling lama 5 (lima) tahun.',
};

/** A desk whose intake returns these effects, one after the other, for citizens' messages. */
function deskThat(...effects: readonly OpenEffect[]) {
  const waiting = [...effects];
  const intake: Intake = {
    receive: () => ({
      effects: waiting.splice(0, 1).map((each) => ({ ...each })),
      informed: 'v1',
    }),
  };
  const desk = testDesk({ intake, plugins: [ratings(), viewLog(), caseFile()] });
  const write = async (text: string) => {
    await desk.aduan.fetch(delivery([textEvent(text)]));
    await desk.aduan.workOff();
  };
  const cases = async () => (await desk.aduan.tickets.list({}, { actor: supervisor })).items;
  return { ...desk, write, cases };
}

const said = ({ channel }: ReturnType<typeof deskThat>) =>
  channel.sent.map(({ content }) => (content.type === 'text' ? content.text : ''));

it('a question that is answered at once is a closed ticket, and nothing is owed', async () => {
  const desk = deskThat(answered);
  await desk.write('Berapa lama masa jabatan pengurus?');
  const { ticket } = firstOf(await desk.cases());
  expect(ticket).toMatchObject({ kind: 'information-request', state: 'closed', phase: 'closed' });
  expect(ticket.obligations).toMatchObject([{ status: 'answered' }]);
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

it('anyone who asks in a first message on a page is there, and is taken for lost no sooner than others', async () => {
  const page = testChannel(undefined, { receipts: ['sent', 'read'], arrival: 'page' });
  const intake: Intake = { receive: () => ({ effects: [answered] }) };
  const { aduan, clock } = testDesk({ intake, channels: { test: page } });
  await aduan.fetch(delivery([textEvent('Berapa lama masa jabatan pengurus?')]));
  await aduan.workOff();
  const duty = async () => {
    const { items } = await aduan.tickets.list({}, { actor: supervisor });
    return firstOf(firstOf(items).ticket.obligations);
  };
  expect(await duty()).toMatchObject({ status: 'answered' });
  expect(await duty()).not.toHaveProperty('noWay');
  clock.now += 60_000;
  await aduan.workOff();
  expect(await duty()).toMatchObject({ status: 'unreached' });
});

it('the citizen reads the answer instead of a receipt, with the number, and is asked nothing more', async () => {
  const desk = deskThat(answered);
  await desk.write('Berapa lama masa jabatan pengurus?');
  const { ticket } = firstOf(await desk.cases());
  expect(said(desk)).toEqual([
    `${answered.answer}\n\nPertanyaan ini kami catat dengan nomor ${ticket.number}.`,
  ]);
});

describe('what an answer rests on', () => {
  const shown = { ...source, url: null };

  async function answeredDesk() {
    const desk = deskThat({ ...answered, sources: [source] });
    await desk.write('Berapa lama masa jabatan pengurus?');
    const { ticket } = firstOf(await desk.cases());
    const view = () => desk.aduan.tickets.get(ticket.id, { actor: supervisor });
    return { ...desk, ticket, view };
  }

  it('stands beside it as data, for officers and in the case file', async () => {
    const { aduan, ticket, view } = await answeredDesk();
    const seen = await view();
    expect(seen.timeline[2]).toMatchObject({ purpose: 'answer', sources: [shown] });
    expect(seen.timeline[0]).toMatchObject({ sources: [] });
    const { 'case-file': cases } = aduan.plugins;
    const file = await cases.gather(ticket.id, {}, { actor: supervisor });
    expect(cases.html(file)).toContain(
      'Dasar jawaban: UU 25/1992, Pasal 29 ayat (4) (artikel pengurus-masa-jabatan, versi Sabtu, 21 November 2026 10.00 WIB, berlaku sejak Rabu, 21 Oktober 1992)',
    );
  });

  it('is shown to anyone who has the PIN of the ticket', async () => {
    const desk = await answeredDesk();
    await desk.aduan.tickets.renewPin(desk.ticket.id, { actor: supervisor });
    await desk.aduan.workOff();
    const pin = /PIN[^\d]*(\d{4} \d{4})/.exec(said(desk).at(-1) ?? '')?.[1] ?? '';
    const found = await desk.aduan.citizen.track({ number: desk.ticket.number, pin });
    expect(found).toMatchObject({ found: true, ticket: { answers: [{ sources: [shown] }] } });
  });

  it('leaves with the copy of what is kept of the citizen; after an erasure only the article is known', async () => {
    const { aduan, ticket, view } = await answeredDesk();
    const protection = aduan.dataProtection;
    const [party] = ticket.reporters;
    if (!party) throw new Error('The case has a reporter.');
    const decision = { actor: supervisor, reason: 'request' };
    const { tickets: cases } = await protection.export(party, decision);
    const sent = cases[0]?.history.find(({ what }) => what === 'message.sent');
    const { title, locator, passage, ...cited } = source;
    expect(sent?.facts).toMatchObject({ cites: [cited] });
    expect(sent?.words).toMatchObject({ sources: [{ title, locator, passage }] });
    await protection.erase(party, decision);
    const nothing = { title: null, locator: null, url: null, passage: null };
    expect((await view()).timeline[2]).toMatchObject({
      text: null,
      sources: [{ ...cited, ...nothing }],
    });
  });
});

it('an answer names as many sources as an article has, also on the network of an office', async () => {
  const sources = Array.from({ length: 20 }, (_, at) => {
    return { ...source, locator: `butir ${at}`, url: 'http://10.0.0.5/peraturan.pdf' };
  });
  const desk = deskThat({ ...answered, sources });
  await desk.write('Berapa lama masa jabatan pengurus?');
  const { ticket } = firstOf(await desk.cases());
  const { timeline } = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(timeline[2]).toMatchObject({ sources });
});

it('an answer that names what is no source keeps its message waiting', async () => {
  const desk = deskThat({ ...answered, sources: [{ ...source, validFrom: 'kemarin' }] });
  await desk.write('Berapa lama masa jabatan pengurus?');
  expect(await desk.cases()).toEqual([]);
  expect(JSON.stringify(desk.logs)).toContain('input-invalid');
});

it('what is told afterwards does not count as told before', async () => {
  const complaint: OpenEffect = { type: 'ticket.open', kind: 'complaint' };
  const desk = deskThat(answered, answered, complaint);
  for (const text of ['Berapa lama?', 'Berapa orang?', 'Gerai tutup terus.']) {
    await desk.write(text);
  }
  expect(await desk.cases()).toHaveLength(3);
  expect(said(desk).filter((text) => text.includes('kami sambungkan'))).toEqual([]);
});

it('a complaint is never answered away: the message waits', async () => {
  const desk = deskThat({ ...answered, kind: 'complaint' });
  await desk.write('Gerai tutup.');
  expect(await desk.cases()).toEqual([]);
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1 });
  expect(JSON.stringify(desk.logs)).toContain('transition-refused');
});
