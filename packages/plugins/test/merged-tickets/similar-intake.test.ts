import { categoryTree, defaultIntake, type Intake, type TicketRule } from '@aduan/core';
import type { OpenEffect, Part } from '@aduan/core/channel';
import { sampleCategories } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  delivery,
  officer,
  supervisor,
  testChannel,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { villageDesk } from './village-desk.js';

const about = { category: 'layanan.antrean', region: '33.73.04.1001' };

/** A merged ticket of that many people, and a new citizen's chat whose report says what it is about. */
async function chatOf(
  people: number,
  more: Partial<OpenEffect> = {},
  rules: readonly TicketRule[] = [],
) {
  const sent: { readonly to: string; readonly content: object }[] = [];
  const channel = testChannel(
    ({ conversation, content, key }) => {
      sent.push({ to: conversation, content });
      return { ids: [`p-${key}`], status: 'sent', at: 0 };
    },
    { outbound: ['text', 'choices'] as never, choices: { max: 20, titleMax: 20 } },
  );
  const plain = defaultIntake();
  const placing: Intake = {
    async receive(input) {
      const { effects, ...result } = await plain.receive(input);
      const placed = (each: (typeof effects)[number]) =>
        each.type === 'ticket.open' ? { ...each, ...about, ...more } : each;
      return { ...result, effects: effects.map(placed) };
    },
  };
  let isPlacing = false;
  const intake: Intake = { receive: (input) => (isPlacing ? placing : plain).receive(input) };
  const desk = villageDesk({
    channels: { test: channel },
    categories: categoryTree(sampleCategories),
    intake,
    rules,
  });
  const lead = await desk.report('warga-1', about);
  for (let each = 2; each <= people; each += 1) {
    const { id } = await desk.report(`warga-${each}`, about);
    await desk.cases.merge(id, { into: lead.id }, { actor: officer });
  }
  isPlacing = true;
  let serial = 0;
  const say = async (...parts: Part[]) => {
    serial += 1;
    desk.clock.now += 3_600_000;
    const key = `baru-${serial}`;
    await desk.aduan.fetch(delivery([{ ...textEvent('', 'warga-baru'), key, id: key, parts }]));
    await desk.aduan.workOff();
  };
  const text = (said: string) => say({ type: 'text', text: said });
  const newest = async () => {
    const { items } = await desk.aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
    return firstOf(items).ticket;
  };
  const heard = () => sent.filter(({ to }) => to === 'warga-baru').map(({ content }) => content);
  const offers = () => heard().filter((each) => JSON.stringify(each).includes('similar-join/'));
  const press = (act: 'join' | 'alone', number: string) =>
    say({ type: 'choice', id: `similar-${act}/${number}`, title: 'x', source: 'button' });
  return { ...desk, lead, say, text, newest, heard, offers, press };
}

describe('a citizen who reports in a conversation what others reported', () => {
  it('is asked after their receipt, without any number of others, and joins by the button', async () => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    expect(desk.heard()).toHaveLength(2);
    expect(desk.heard()[0]).toMatchObject({ text: expect.stringContaining(own.number) });
    expect(desk.heard()[1]).toMatchObject({
      type: 'choices',
      text: expect.stringMatching(/^Ada laporan serupa\. [^0-9]*$/),
      choices: [{ title: 'Ya, gabungkan' }, { title: 'Tidak, sendiri saja' }],
    });
    expect(JSON.stringify(desk.heard())).not.toContain(desk.lead.number);
    await desk.press('join', own.number);
    expect((await desk.read(own.id)).leadId).toBe(desk.lead.id);
    expect((await desk.read(desk.lead.id)).reports.map(({ ticketId }) => ticketId)).toContain(
      own.id,
    );
    expect(desk.heard().at(-1)).toMatchObject({ text: expect.stringContaining('bersama laporan') });
    const { version } = await desk.read(own.id);
    await desk.press('join', own.number);
    await desk.press('alone', own.number);
    expect(await desk.read(own.id)).toMatchObject({ version, leadId: desk.lead.id });
    await desk.aduan.tickets.answer(desk.lead.id, 'Lahan diukur ulang.', { actor: officer });
    await desk.aduan.workOff();
    expect(JSON.stringify(desk.heard().at(-1))).toContain('diukur ulang');
  });

  it.each([
    ['gabungkan', true],
    ['Ya, gabungkan', true],
    ['sendiri', false],
    ['Tidak, sendiri saja.', false],
  ])('answers in words: %s', async (said, joins) => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    await desk.text(said);
    const after = await desk.read(own.id);
    expect(after.leadId).toBe(joins ? desk.lead.id : null);
    expect(after.version).toBe(own.version + 1);
    expect(JSON.stringify(desk.heard().at(-1))).toContain(
      joins ? 'bersama' : 'kami tangani sendiri',
    );
    expect(desk.offers()).toHaveLength(1);
    await desk.text('Masih begitu juga hari ini.');
    expect((await desk.newest()).id).toBe(own.id);
    expect(desk.offers()).toHaveLength(1);
  });

  it('is taken at their word when they declined: the button above joins nothing any more', async () => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    await desk.press('alone', own.number);
    const { version } = await desk.read(own.id);
    expect(version).toBe(own.version + 1);
    for (const late of [() => desk.press('join', own.number), () => desk.text('gabungkan')]) {
      await late();
      expect(await desk.read(own.id)).toMatchObject({ leadId: null, version });
      expect(JSON.stringify(desk.heard().at(-1))).toContain('seperti pilihan Anda');
    }
    await desk.press('alone', own.number);
    expect((await desk.read(own.id)).version).toBe(version);
    const { timeline } = await desk.aduan.tickets.get(own.id, { actor: officer });
    expect(timeline).toContainEqual(expect.objectContaining({ event: 'merged-tickets:declined' }));
  });

  it.each<[string, number, Partial<OpenEffect>]>([
    ['fewer than five reported it', 4, {}],
    ['he is anonymous', 5, { anonymous: true }],
    ['his report is confidential', 5, { confidential: true }],
    ['it is about somebody', 5, { recusals: ['pengurus-1'] }],
    ['it is about something else', 5, { category: 'izin.lainnya' }],
    ['it is elsewhere', 5, { region: '33.73.04.1002' }],
  ])('is not asked where %s', async (_, people, more) => {
    const desk = await chatOf(people, more);
    await desk.text('Tanah gerai bermasalah.');
    expect(desk.offers()).toEqual([]);
    const own = await desk.newest();
    await desk.press('join', own.number);
    expect((await desk.read(own.id)).leadId).toBeNull();
  });

  it('is never asked about a report that alleges an abuse of office', async () => {
    const alarming: TicketRule = ({ before, ticket }) => {
      const { kind, category, cooperative, region } = ticket;
      if (before || category === null) return [];
      const facts = { kind, category, cooperative, region, supervisory: true };
      return [{ type: 'ticket.classified', facts }];
    };
    const desk = await chatOf(5, {}, [alarming]);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    expect(own.supervisory).toBe(true);
    expect(desk.offers()).toEqual([]);
    await desk.press('join', own.number);
    expect((await desk.read(own.id)).leadId).toBeNull();
  });

  it('joins nothing any more once an officer saw that it alleges one', async () => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    await desk.aduan.tickets.classify(own.id, { supervisory: true }, { actor: supervisor });
    await desk.press('join', own.number);
    expect((await desk.read(own.id)).leadId).toBeNull();
  });

  it('is not asked in the conversation of a form', async () => {
    const desk = await chatOf(5);
    await desk.say({ type: 'form', id: 'complaint', values: { body: 'Tanah gerai.' } });
    expect(desk.offers()).toEqual([]);
  });

  it('hears that it is too late, and loses nothing', async () => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    await desk.aduan.tickets.answer(desk.lead.id, 'Sudah.', { actor: officer });
    await desk.press('join', own.number);
    expect(await desk.read(own.id)).toMatchObject({ leadId: null, version: own.version });
    expect(JSON.stringify(desk.heard().at(-1))).toContain('tidak bisa digabungkan');
  });

  it('joins no newer report by the button of an older one', async () => {
    const desk = await chatOf(5);
    await desk.text('Tanah gerai bermasalah.');
    const own = await desk.newest();
    await desk.press('join', 'ADU-2026-000999-9');
    expect(await desk.read(own.id)).toMatchObject({ leadId: null, version: own.version });
  });
});
