import { citizenPrincipal, type Ticket, type TicketListItem } from '@aduan/core';
import { describe, expect, it, vi } from 'vitest';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { parties } from '../../src/parties/index.js';
import { reporterOf, villageDesk } from './village-desk.js';

/** A merged ticket of five people, and the separate report of a sixth. */
async function ticketOf(people: number, about: Parameters<Desk['report']>[1] = {}) {
  const desk = villageDesk({ plugins: [parties()] });
  const lead = await desk.report('warga-1');
  for (let each = 2; each <= people; each += 1) {
    const { id } = await desk.report(`warga-${each}`);
    await desk.cases.merge(id, { into: lead.id }, { actor: officer });
  }
  const own = await desk.report('warga-baru', about);
  return { ...desk, lead, own, options: { actor: reporterOf(own) } };
}
type Desk = ReturnType<typeof villageDesk>;

describe('a citizen who reports what others reported', () => {
  it('joins, gets their own answer, and keeps number and PIN', async () => {
    const desk = await ticketOf(5);
    expect(await desk.cases.mayJoin(desk.own.id, {}, desk.options)).toEqual({ mayJoin: true });
    const { ticket } = await desk.cases.join(desk.own.id, {}, desk.options);
    expect(ticket.number).toBe(desk.own.number);
    expect(JSON.stringify(ticket)).not.toContain(desk.lead.id);
    await desk.aduan.tickets.answer(desk.lead.id, 'Lahan diukur ulang.', { actor: officer });
    await desk.aduan.workOff();
    expect(desk.heardBy('warga-baru').join()).toContain('diukur ulang');
    const words = desk.heardBy('warga-baru').join('\n');
    const pin = /PIN[^\d]*(\d{4} \d{4})/.exec(words)?.[1] ?? '';
    const tracked = await desk.aduan.citizen.track({ number: desk.own.number, pin });
    if (!tracked.found) throw new Error('not found');
    const { answers, phase, steps } = tracked.ticket;
    expect(phase).toBe('answered');
    expect(answers.map(({ text }) => text)).toEqual(['Lahan diukur ulang.']);
    expect(steps.map(({ text }) => text.id).join()).toContain('tetap mendapat jawaban sendiri');
    expect(JSON.stringify(tracked)).not.toContain(desk.lead.number);
  });

  it('sees the promise of the ticket while they wait, and may leave again', async () => {
    const desk = await ticketOf(5);
    const before = await desk.read(desk.own.id);
    await desk.cases.join(desk.own.id, {}, desk.options);
    const words = desk.heardBy('warga-baru').join('\n');
    const pin = /PIN[^\d]*(\d{4} \d{4})/.exec(words)?.[1] ?? '';
    const tracked = await desk.aduan.citizen.track({ number: desk.own.number, pin });
    expect(tracked).toMatchObject({ found: true, ticket: { promisedBy: expect.any(Number) } });
    await desk.cases.leave(desk.own.id, {}, desk.options);
    const { version, updatedAt, ...after } = await desk.read(desk.own.id);
    expect(before).toMatchObject(after);
  });

  it('is asked on the page of their report, joins there, and leaves there', async () => {
    const desk = await ticketOf(5);
    const { number } = desk.own;
    const pass = await passOf(desk, 'warga-baru', number);
    const may = async (call: 'join' | 'leave') => {
      const result = await pressed(desk, call, { number, pass });
      if (!result.found) throw new Error('not found');
      const { id, number: ofLead, reporters } = desk.lead;
      for (const trace of [id, ofLead, String(reporters[0]), 'warga-1'])
        expect(JSON.stringify(result)).not.toContain(trace);
      expect(result.ticket.plugins).toEqual({});
      return result.ticket.may;
    };
    expect(await may('leave')).toEqual(['merged-tickets:join']);
    expect(await may('join')).toEqual(['merged-tickets:leave']);
    const { version } = await desk.read(desk.own.id);
    expect(await may('join')).toEqual(['merged-tickets:leave']);
    expect(await desk.read(desk.own.id)).toMatchObject({ version, leadId: desk.lead.id });
    expect(await may('leave')).toEqual(['merged-tickets:join']);
    expect((await desk.read(desk.own.id)).leadId).toBeNull();
    await may('join');
    await desk.aduan.tickets.answer(desk.lead.id, 'Lahan diukur ulang.', { actor: officer });
    expect(await may('join')).toEqual(['reopen']);
  });

  it('reads nobody of reports that stand alone, however many there are', async () => {
    const desk = villageDesk();
    for (let each = 0; each < 12; each += 1) await desk.report(`warga-${each}`);
    const own = await desk.report('warga-baru');
    const read = vi.spyOn(desk.store, 'readPerson');
    expect(await desk.cases.mayJoin(own.id, {}, { actor: reporterOf(own) })).toEqual({
      mayJoin: false,
    });
    expect(read.mock.calls.length).toBeLessThan(3);
  });

  it('joins nothing with the pass of another report, below five, or without the plugin', async () => {
    const four = await ticketOf(4);
    const own = {
      number: four.own.number,
      pass: await passOf(four, 'warga-baru', four.own.number),
    };
    const joined = await pressed(four, 'join', own);
    expect(joined).toMatchObject({ found: true, ticket: { may: [] } });
    const five = await ticketOf(5);
    const wrong = { number: five.own.number, pass: own.pass };
    expect(await pressed(five, 'join', wrong)).toEqual({ found: false, reason: 'no-match' });
    for (const desk of [four, five]) expect((await desk.read(desk.own.id)).leadId).toBeNull();
    const plain = testDesk();
    const opened = await plain.aduan.tickets.open({ body: 'x', channel: 'desk' }, { actor: agent });
    const { number } = opened.ticket;
    const page = await plain.aduan.citizen.track({ number, pin: opened.pin });
    const pass = page.found ? page.ticket.pass : '';
    expect(page).toMatchObject({ ticket: { may: [] } });
    await expect(pressed(plain, 'join', { number, pass })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('is told of nothing below five people', async () => {
    const desk = await ticketOf(4);
    expect(await desk.cases.mayJoin(desk.own.id, {}, desk.options)).toEqual({ mayJoin: false });
    await expect(desk.cases.join(desk.own.id, {}, desk.options)).rejects.toMatchObject({
      code: 'case-not-found',
    });
    const five = await ticketOf(5);
    const { aduan } = testDesk({
      store: five.store,
      plugins: [mergedTickets({ minReporters: 6 })],
    });
    const strict = aduan.plugins['merged-tickets'];
    expect(await strict.mayJoin(five.own.id, {}, five.options)).toEqual({ mayJoin: false });
    expect(await five.cases.mayJoin(five.own.id, {}, five.options)).toEqual({ mayJoin: true });
  });

  it('counts a person once who wrote from two addresses', async () => {
    const desk = await ticketOf(5);
    const [joined] = (await desk.cases.reports(desk.lead.id, {}, { actor: supervisor })).items;
    const [one, other] = [desk.lead.reporters[0], joined?.ticket.reporters[0]];
    const reason = 'Orang yang sama.';
    await desk.aduan.plugins.parties.merge(
      String(one),
      { into: String(other), reason },
      { actor: supervisor },
    );
    expect(await desk.cases.mayJoin(desk.own.id, {}, desk.options)).toEqual({ mayJoin: false });
  });

  it.each([4, 4.5, Number.NaN])('is protected from a desk that allows %d', (minReporters) => {
    expect(() => mergedTickets({ minReporters })).toThrow('at least 5');
  });

  it.each<[string, (desk: Awaited<ReturnType<typeof ticketOf>>) => Promise<unknown>]>([
    ['his own report is confidential', (desk) => restrict(desk, desk.own, { confidential: true })],
    ['his own report is anonymous', (desk) => restrict(desk, desk.own, { anonymous: true })],
    ['his own report is supervisory', (desk) => classify(desk, desk.own, { supervisory: true })],
    [
      'his own report concerns an officer',
      (desk) => classify(desk, desk.own, { recusals: ['p-9'] }),
    ],
    ['the topic is another one', (desk) => classify(desk, desk.own, { category: 'ksp.pinjaman' })],
    ['the village is another one', (desk) => classify(desk, desk.own, { region: '33.73.04.1002' })],
    [
      'one of the others became confidential',
      async (desk) => {
        const [joined] = (await desk.cases.reports(desk.lead.id, {}, { actor: supervisor })).items;
        return restrict(desk, (joined as TicketListItem).ticket, { confidential: true });
      },
    ],
    [
      'the case is answered',
      (desk) => desk.aduan.tickets.answer(desk.lead.id, 'Selesai.', { actor: officer }),
    ],
  ])('is not asked when %s', async (_, change) => {
    const desk = await ticketOf(5);
    await change(desk);
    const actor = reporterOf(await desk.read(desk.own.id));
    expect(await desk.cases.mayJoin(desk.own.id, {}, { actor })).toEqual({ mayJoin: false });
  });

  it('finds no report of somebody else', async () => {
    const desk = await ticketOf(5);
    const calls = [desk.cases.mayJoin, desk.cases.join, desk.cases.leave];
    for (const call of calls) {
      await expect(call(desk.lead.id, {}, desk.options)).rejects.toMatchObject({
        code: 'ticket-not-found',
      });
    }
    await expect(desk.cases.suggest(desk.own.id, {}, desk.options)).rejects.toThrow(
      'not permitted',
    );
  });
});

describe('what an officer is shown', () => {
  it('is each similar ticket once, with its reasons', async () => {
    const desk = await ticketOf(2);
    await desk.report('warga-jauh', { region: '12.01.01.2001' });
    const { items: found } = await desk.cases.suggest(desk.own.id, {}, { actor: officer });
    expect(found.map(({ lead }) => lead.ticket.id)).toEqual([desk.lead.id]);
    expect(found[0]?.lead.subject).toContain('Tanah untuk gerai');
    expect(found[0]?.reasons.map(({ type }) => type)).toEqual([
      'same-village',
      'same-category',
      'near-in-time',
    ]);
    await desk.cases.merge(desk.own.id, { into: desk.lead.id }, { actor: officer });
    expect((await desk.cases.suggest(desk.own.id, {}, { actor: officer })).items).toEqual([]);
    await expect(desk.cases.suggest(desk.own.id, {}, { actor: agent })).rejects.toThrow(
      'not permitted',
    );
  });

  it('is what a report would belong to that they write down', async () => {
    const desk = await ticketOf(2);
    const about = { category: 'kdmp.lahan', region: '33.73.04.1001' };
    const find = async (draft: Parameters<typeof desk.cases.suggestFor>[0], actor = officer) =>
      (await desk.cases.suggestFor(draft, { actor })).items;
    const ids = async (draft: Parameters<typeof find>[0]) =>
      (await find(draft)).map(({ lead }) => lead.ticket.id);
    expect(await ids(about)).toEqual([desk.lead.id, desk.own.id]);
    expect(await ids({ ...about, kind: 'suggestion' })).toEqual([]);
    expect(await ids({ ...about, supervisory: true })).toEqual([]);
    expect(await ids({ category: 'kdmp.lahan' })).toEqual([]);
    expect(await find(about, agent)).toHaveLength(2);
    await expect(find(about, auditor)).rejects.toThrow('not permitted');
    await expect(find(about, citizenPrincipal('x'))).rejects.toThrow('not permitted');
    const abroad = { ...officer, regions: ['12'] };
    expect(await find(about, abroad)).toEqual([]);
    expect(await find(about, { ...officer, id: 'p-9' })).toHaveLength(2);
    await classify(desk, desk.own, { recusals: ['p-9'] });
    expect(await find({ ...about, recusals: ['p-9'] }, { ...officer, id: 'p-9' })).toEqual([]);
  });

  it('is found in their village, however many reports came in elsewhere since', async () => {
    const desk = villageDesk();
    const first = await desk.report('warga-1');
    const opening = {
      body: 'x',
      channel: 'phone',
      category: 'kdmp.lahan',
      region: '12.01.01.2001',
    };
    for (let each = 0; each < 200; each += 1) {
      desk.clock.now += 1;
      await desk.aduan.tickets.open(opening, { actor: agent });
    }
    const draft = { category: 'kdmp.lahan', region: '33.73.04.1001' };
    const { items: found } = await desk.cases.suggestFor(draft, { actor: officer });
    expect(found.map(({ lead }) => lead.ticket.id)).toEqual([first.id]);
  });

  it('names no hidden reporter', async () => {
    const desk = villageDesk();
    const { ticket } = await desk.aduan.tickets.open(
      {
        body: 'Tanah gerai.',
        channel: 'phone',
        category: 'kdmp.lahan',
        region: '33.73.04.1001',
        reporter: { name: 'Warga Rahasia' },
        confidential: true,
      },
      { actor: supervisor },
    );
    const own = await desk.report('warga-1');
    const seen = [
      await desk.cases.suggest(own.id, {}, { actor: officer }),
      await desk.cases.suggestFor(
        { category: 'kdmp.lahan', region: '33.73.04.1001' },
        { actor: officer },
      ),
      await desk.cases.preview(own.id, { into: ticket.id }, { actor: officer }),
    ];
    await desk.cases.merge(own.id, { into: ticket.id }, { actor: officer });
    seen.push((await desk.cases.reports(own.id, {}, { actor: officer })) as never);
    for (const each of seen) expect(JSON.stringify(each)).toContain(ticket.id);
    expect(JSON.stringify(seen)).not.toContain('Rahasia');
    expect(JSON.stringify(seen)).not.toContain(ticket.reporters[0]);
    expect(JSON.stringify(await desk.cases.reports(own.id, {}, { actor: supervisor }))).toContain(
      'Warga Rahasia',
    );
  });

  it('tells cooperatives of one name apart by the place that both have', async () => {
    const desk = villageDesk();
    const named = (village?: string) => ({
      cooperative: { name: 'KDMP Maju', ...(village && { villageCode: village }) },
    });
    await desk.report('warga-1', { ...named(), region: '12.01' });
    const find = async (draft: object) =>
      (await desk.cases.suggestFor({ category: 'kdmp.lahan', ...draft }, { actor: officer })).items;
    expect(await find({ ...named(), region: '12.02' })).toEqual([]);
    expect(await find({ ...named('12.01.03.2001') })).toHaveLength(1);
    expect(await find({ ...named(), region: '12' })).toHaveLength(1);
    expect(await find(named())).toHaveLength(1);
  });

  it('compares words only as they are masked', async () => {
    const open = villageDesk({ masker: { mask: (text) => text } });
    await open.report('warga-1', { category: null });
    const own = await open.report('warga-2', { category: null });
    const [similar] = (await open.cases.suggest(own.id, {}, { actor: officer })).items;
    expect(similar?.reasons).toContainEqual({ type: 'similar-text', percent: expect.any(Number) });
    const withheld = villageDesk();
    await withheld.report('warga-1', { category: null });
    const hidden = await withheld.report('warga-2', { category: null });
    expect((await withheld.cases.suggest(hidden.id, {}, { actor: officer })).items).toEqual([]);
  });
});

/** The token of a report's page once its citizen has entered the PIN. */
async function passOf(desk: Desk, from: string, number: string): Promise<string> {
  const pin = /PIN[^\d]*(\d{4} \d{4})/.exec(desk.heardBy(from).join('\n'))?.[1] ?? '';
  const tracked = await desk.aduan.citizen.track({ number, pin });
  if (!tracked.found) throw new Error('not found');
  return tracked.ticket.pass;
}

/** Presses a button on the page of a report. */
const pressed = (
  { aduan }: { readonly aduan: Pick<Desk['aduan'], 'citizen'> },
  word: 'join' | 'leave',
  page: { readonly number: string; readonly pass: string },
) => aduan.citizen.command({ ...page, command: `merged-tickets:${word}`, input: {} });
const classify = (desk: Desk, { id }: Ticket, as: Parameters<Desk['report']>[1] = {}) =>
  desk.aduan.tickets.classify(id, as, { actor: supervisor });
const restrict = (desk: Desk, { id }: Ticket, flags: { confidential?: true; anonymous?: true }) =>
  desk.aduan.tickets.restrict(id, flags, { actor: supervisor });
