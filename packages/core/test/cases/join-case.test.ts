import { describe, expect, it } from 'vitest';
import { createCases } from '../../src/cases/index.js';
import { createParties } from '../../src/parties/index.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { agent, officer, supervisor, testDesk } from '../runtime/test-desk.js';
import { reporterOf, villageDesk } from './village-desk.js';

/** A case of five, and the report of a sixth who has joined nothing. */
async function caseOf(people: number, about: Parameters<Desk['report']>[1] = {}) {
  const desk = villageDesk();
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
  it('joins, gets his own answer, and keeps number and PIN', async () => {
    const desk = await caseOf(5);
    expect(await desk.cases.mayJoin(desk.own.id, desk.options)).toBe(true);
    const { ticket } = await desk.cases.join(desk.own.id, desk.options);
    expect(ticket.number).toBe(desk.own.number);
    expect(JSON.stringify(ticket)).not.toContain(desk.lead.id);
    await desk.aduan.tickets.answer(desk.lead.id, 'Lahan diukur ulang.', { actor: officer });
    await desk.aduan.workOff();
    expect(desk.heardBy('warga-baru').join()).toContain('diukur ulang');
    const words = desk.heardBy('warga-baru').join('\n');
    const pin = /PIN[^\d]*(\d{6})/.exec(words)?.[1] ?? '';
    const tracked = await desk.aduan.desk.track({ number: desk.own.number, pin });
    if (!tracked.found) throw new Error('not found');
    const { answers, phase, steps } = tracked.ticket;
    expect(phase).toBe('answered');
    expect(answers.map(({ text }) => text)).toEqual(['Lahan diukur ulang.']);
    expect(steps.map(({ text }) => text.id).join()).toContain('tetap mendapat jawaban sendiri');
    expect(JSON.stringify(tracked)).not.toContain(desk.lead.number);
  });

  it('sees the promise of the case while he waits, and may leave again', async () => {
    const desk = await caseOf(5);
    const before = await desk.read(desk.own.id);
    await desk.cases.join(desk.own.id, desk.options);
    const words = desk.heardBy('warga-baru').join('\n');
    const pin = /PIN[^\d]*(\d{6})/.exec(words)?.[1] ?? '';
    const tracked = await desk.aduan.desk.track({ number: desk.own.number, pin });
    expect(tracked).toMatchObject({ found: true, ticket: { promisedBy: expect.any(Number) } });
    await desk.cases.leave(desk.own.id, desk.options);
    const { version, updatedAt, ...after } = await desk.read(desk.own.id);
    expect(before).toMatchObject(after);
  });

  it('is told of nothing below five people', async () => {
    const desk = await caseOf(4);
    expect(await desk.cases.mayJoin(desk.own.id, desk.options)).toBe(false);
    await expect(desk.cases.join(desk.own.id, desk.options)).rejects.toMatchObject({
      code: 'case-not-found',
    });
    const five = await caseOf(5);
    const strict = createCases(five.aduan, { fewestReporters: 6 });
    expect(await strict.mayJoin(five.own.id, five.options)).toBe(false);
    expect(await five.cases.mayJoin(five.own.id, five.options)).toBe(true);
  });

  it('counts a person once who wrote from two addresses', async () => {
    const desk = await caseOf(5);
    const [joined] = await desk.cases.reports(desk.lead.id, { actor: supervisor });
    const [one, other] = [desk.lead.reporters[0], joined?.reporters[0]];
    const reason = 'Orang yang sama.';
    const parties = createParties(desk.aduan);
    await parties.merge(String(one), { into: String(other), reason }, { actor: supervisor });
    expect(await desk.cases.mayJoin(desk.own.id, desk.options)).toBe(false);
  });

  it.each([4, 4.5, Number.NaN])('is protected from a desk that allows %d', (fewestReporters) => {
    expect(() => createCases(testDesk().aduan, { fewestReporters })).toThrow('at least 5');
  });

  it.each<[string, (desk: Awaited<ReturnType<typeof caseOf>>) => Promise<unknown>]>([
    ['his own report is confidential', (desk) => restrict(desk, desk.own, { confidential: true })],
    ['his own report is anonymous', (desk) => restrict(desk, desk.own, { anonymous: true })],
    ['his own report is supervisory', (desk) => classify(desk, desk.own, { supervisory: true })],
    [
      'his own report concerns an officer',
      (desk) => classify(desk, desk.own, { concerns: ['p-9'] }),
    ],
    ['the topic is another one', (desk) => classify(desk, desk.own, { category: 'ksp.pinjaman' })],
    ['the village is another one', (desk) => classify(desk, desk.own, { region: '33.73.04.1002' })],
    [
      'one of the others became confidential',
      async (desk) => {
        const [joined] = await desk.cases.reports(desk.lead.id, { actor: supervisor });
        return restrict(desk, joined as Ticket, { confidential: true });
      },
    ],
    [
      'the case is answered',
      (desk) => desk.aduan.tickets.answer(desk.lead.id, 'Selesai.', { actor: officer }),
    ],
  ])('is not asked when %s', async (_, change) => {
    const desk = await caseOf(5);
    await change(desk);
    const actor = reporterOf(await desk.read(desk.own.id));
    expect(await desk.cases.mayJoin(desk.own.id, { actor })).toBe(false);
  });

  it('finds no report of somebody else', async () => {
    const desk = await caseOf(5);
    const calls = [desk.cases.mayJoin, desk.cases.join, desk.cases.leave];
    for (const call of calls) {
      await expect(call(desk.lead.id, desk.options)).rejects.toMatchObject({
        code: 'ticket-not-found',
      });
    }
    await expect(desk.cases.suggest(desk.own.id, desk.options)).rejects.toThrow('not permitted');
  });
});

describe('what an officer is shown', () => {
  it('is each similar case once, with its reasons', async () => {
    const desk = await caseOf(2);
    await desk.report('warga-jauh', { region: '12.01.01.2001' });
    const found = await desk.cases.suggest(desk.own.id, { actor: officer });
    expect(found.map(({ lead }) => lead.id)).toEqual([desk.lead.id]);
    expect(found[0]?.reasons.map(({ type }) => type)).toEqual([
      'same-village',
      'same-category',
      'near-in-time',
    ]);
    await desk.cases.merge(desk.own.id, { into: desk.lead.id }, { actor: officer });
    expect(await desk.cases.suggest(desk.own.id, { actor: officer })).toEqual([]);
    await expect(desk.cases.suggest(desk.own.id, { actor: agent })).rejects.toThrow(
      'not permitted',
    );
  });

  it('compares words only as they are masked', async () => {
    const open = villageDesk({ masker: { mask: (text) => text } });
    await open.report('warga-1', { category: null });
    const own = await open.report('warga-2', { category: null });
    const [similar] = await open.cases.suggest(own.id, { actor: officer });
    expect(similar?.reasons).toContainEqual({ type: 'similar-text', percent: expect.any(Number) });
    const withheld = villageDesk();
    await withheld.report('warga-1', { category: null });
    const hidden = await withheld.report('warga-2', { category: null });
    expect(await withheld.cases.suggest(hidden.id, { actor: officer })).toEqual([]);
  });
});

const classify = (desk: Desk, { id }: Ticket, as: Parameters<Desk['report']>[1] = {}) =>
  desk.aduan.tickets.classify(id, as, { actor: supervisor });
const restrict = (desk: Desk, { id }: Ticket, flags: { confidential?: true; anonymous?: true }) =>
  desk.aduan.tickets.restrict(id, flags, { actor: supervisor });
