import { citizenPrincipal, InputError, TransitionError } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { agent, auditor, officer, testDesk } from '../../../core/test/runtime/test-desk.js';
import { ratingIn, ratings } from '../../src/ratings/index.js';

const dayMs = 86_400_000;

async function closedTicket(reporter: object | undefined = { name: 'Warga A' }) {
  const desk = testDesk({ plugins: [ratings()] });
  const { tickets } = desk.aduan;
  const call = { body: 'Gerai tutup.', channel: 'phone', ...(reporter && { reporter }) };
  const { ticket, pin } = await tickets.open(call, { actor: agent });
  const { id, number } = ticket;
  const track = async () => {
    const result = await desk.aduan.citizen.track({ number, pin });
    if (!result.found) throw new Error(result.reason);
    return result.ticket;
  };
  const open = await track();
  await tickets.answer(id, 'Gerai buka besok.', { actor: officer });
  await tickets.close(id, { actor: officer });
  const view = () => tickets.get(id, { actor: officer });
  const rate = (pass: string, input: { readonly score: number; readonly text?: string }) =>
    desk.aduan.citizen.command({ number, pass, command: 'ratings:rate', input });
  return { ...desk, ticket, id, number, pin, track, open, view, rate, page: await track() };
}

describe('the rating of a closed ticket', () => {
  test('is given once on its page, with sealed words, about the answer that was owed', async () => {
    const { aduan, id, page, rate, view, track } = await closedTicket();
    const rated = (score: number | null) => ({ plugins: { ratings: { score } } });
    expect(page).toMatchObject({ ...rated(null), may: ['ratings:rate', 'reopen'] });
    const heard: unknown[] = [];
    aduan.on('ratings:given', ({ facts }) => heard.push(facts));
    const request = { score: 2, text: 'Lama sekali, Bu Contoh.' };
    const shown = await rate(page.pass, request);
    expect(shown).toMatchObject({ found: true, ticket: { ...rated(2), may: ['reopen'] } });
    expect(JSON.stringify(shown)).not.toContain('Contoh');

    const again = await rate(page.pass, { ...request, score: 5 });
    expect(again).toMatchObject({ found: true, ticket: rated(2) });
    const { ticket, timeline } = await view();
    const [obligation] = ticket.obligations;
    expect(ratingIn(ticket).rating).toMatchObject({ score: 2, obligationId: obligation?.id });
    expect(heard).toEqual([{ score: 2, obligationId: obligation?.id, cycle: 1 }]);
    const entries = timeline.filter((e) => e.type === 'fact' && e.event === 'ratings:given');
    expect(entries).toMatchObject([{ actor: { kind: 'citizen' }, reason: request.text }]);
    expect(await track()).toMatchObject(rated(2));
    const masked = await aduan.tickets.get(id, { actor: auditor });
    expect(JSON.stringify(masked)).not.toContain('Contoh');
    expect((await aduan.tickets.verifyHistory(id, { actor: officer })).intact).toBe(true);
  });

  test('can be given for a ticket of nobody who is known', async () => {
    const { page, rate, view } = await closedTicket(undefined);
    expect(await rate(page.pass, { score: 5 })).toMatchObject({
      ticket: { plugins: { ratings: { score: 5 } } },
    });
    expect(ratingIn((await view()).ticket).rating?.score).toBe(5);
  });

  test('is for its citizen alone, whole stars, and closed tickets', async () => {
    const { aduan, ticket, id, number, page, open } = await closedTicket();
    const rate = (actor: typeof officer, score = 3) =>
      aduan.plugins.ratings.rate(id, { score }, { actor });
    await expect(rate(officer)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(rate(citizenPrincipal('other'))).rejects.toMatchObject({
      code: 'ticket-not-found',
    });
    const own = citizenPrincipal(ticket.reporters[0] ?? '');
    for (const score of [0, 6, 2.5, Number.NaN]) {
      await expect(rate(own, score)).rejects.toBeInstanceOf(InputError);
    }
    expect(ratingIn((await rate(own)).ticket).rating?.score).toBe(3);
    await expect(rate(own)).rejects.toBeInstanceOf(TransitionError);
    await aduan.tickets.reopen(id, 'Lagi.', { actor: own });
    expect(await aduan.citizen.reopen({ number, pass: page.pass, reason: 'x' })).toMatchObject({
      ticket: { phase: 'active', may: [] },
    });
    expect(open.may).toEqual([]);
  });

  test('is not taken with a pass of another ticket, another time, or a made one', async () => {
    const { aduan, clock, page, rate } = await closedTicket();
    const other = await aduan.tickets.open({ body: 'x', channel: 'phone' }, { actor: agent });
    const found = await aduan.citizen.track({ number: other.ticket.number, pin: other.pin });
    const wrong = found.found ? found.ticket.pass : '';
    const [until, mac] = page.pass.split('.');
    const later = `${Number(until) + dayMs}.${mac}`;
    for (const pass of ['', '.', 'x', wrong, later, `${until}.`, `${until}.${mac}0`]) {
      const result = await rate(pass, { score: 5 });
      expect(result).toEqual({ found: false, reason: 'no-match' });
    }
    clock.now += 31 * 60_000;
    expect((await rate(page.pass, { score: 5 })).found).toBe(false);
  });
});

describe('reopening on the page of a ticket', () => {
  test('begins a new cycle with a new duty, and keeps the reason for officers', async () => {
    const { aduan, number, page, view } = await closedTicket();
    const reason = 'Gerainya tetap tutup.';
    const result = await aduan.citizen.reopen({ number, pass: page.pass, reason });
    expect(result).toMatchObject({ found: true, ticket: { phase: 'active', may: [] } });
    const { ticket, timeline } = await view();
    expect(ticket).toMatchObject({ state: 'reopened', cycle: 2 });
    expect(ticket.obligations.map(({ status }) => status)).toEqual(['reached', 'owed']);
    expect(timeline.at(-2)).toMatchObject({ type: 'move', action: 'reopen', reason });
  });

  test('ends with the days that the citizen has', async () => {
    const { aduan, clock, number, track } = await closedTicket();
    clock.now += 30 * dayMs + 1;
    const page = await track();
    expect(page.may).toEqual(['ratings:rate']);
    const result = await aduan.citizen.reopen({ number, pass: page.pass, reason: 'Lagi.' });
    expect(result).toMatchObject({ ticket: { phase: 'closed' } });
  });
});
