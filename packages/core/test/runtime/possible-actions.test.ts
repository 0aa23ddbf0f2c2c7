import { describe, expect, it } from 'vitest';
import { citizenPrincipal } from '../../src/ports/principal.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { reopenWithinDays } from '../../src/ticket/workflow/default-transitions.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

const dayMs = 86_400_000;

async function deskWithAnswer() {
  const desk = testDesk();
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await desk.aduan.workOff();
  const item = firstOf((await desk.aduan.tickets.list({}, { actor: officer })).items);
  const { ticket } = await desk.aduan.tickets.answer(item.ticket.id, 'Sudah buka.', {
    actor: officer,
  });
  const actionsFor = async (actor: typeof officer) =>
    (await desk.aduan.tickets.get(ticket.id, { actor })).actions.map(({ action }) => action);
  return { ...desk, ticket, actionsFor };
}

function citizenOf(ticket: Ticket) {
  return citizenPrincipal(firstOf(ticket.reporters));
}

describe('the actions that are offered', () => {
  it('hold reopening for a citizen as long as it would be taken', async () => {
    const { aduan, ticket, clock, actionsFor } = await deskWithAnswer();
    const citizen = citizenOf(ticket);
    expect(await actionsFor(citizen)).toContain('reopen');
    clock.now += reopenWithinDays * dayMs + 1;
    expect(await actionsFor(citizen)).not.toContain('reopen');
    expect(await actionsFor(officer)).toContain('reopen');
    await expect(
      aduan.tickets.reopen(ticket.id, 'Belum.', { actor: citizen }),
    ).rejects.toMatchObject({ code: 'transition-refused', allowed: ['close'] });
  });

  it('hold no closing while an answer is owed, and a refusal names what is possible', async () => {
    const { aduan, actionsFor, ticket } = await deskWithAnswer();
    expect(await actionsFor(officer)).toContain('close');
    const reporter = { contacts: [{ kind: 'phone', value: '+6281234567890' }] };
    const input = { body: 'Gerai tutup.', channel: 'phone', callBack: true, reporter };
    const { id } = (await aduan.tickets.open(input, { actor: officer })).ticket;
    // A citizen who waits for a call is owed it, even after a written answer.
    await aduan.tickets.answer(id, 'Sudah buka.', { actor: officer });
    const offered = (await aduan.tickets.get(id, { actor: officer })).actions;
    expect(offered.map(({ action }) => action)).not.toContain('close');
    await expect(aduan.tickets.close(id, { actor: officer })).rejects.toMatchObject({
      code: 'transition-refused',
      allowed: expect.arrayContaining(['answer', 'reopen']),
    });
    await expect(aduan.tickets.close(ticket.id, { actor: officer })).resolves.toBeDefined();
  });
});

describe('text that explains an action', () => {
  it('show why an answer was waived', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const reopened = await aduan.tickets.reopen(ticket.id, 'Belum selesai.', { actor: officer });
    const owed = firstOf(reopened.ticket.obligations.slice(-1));
    const waiver = { obligationId: owed.id, reason: 'Dijawab lewat telepon.' };
    await aduan.tickets.waive(ticket.id, waiver, { actor: supervisor });
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(timeline).toContainEqual(
      expect.objectContaining({ event: 'obligation.waived', reason: 'Dijawab lewat telepon.' }),
    );
  });

  it('show why a flag was loosened', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    await aduan.tickets.restrict(ticket.id, { anonymous: true }, { actor: officer });
    const loosened = { anonymous: false, reason: 'Pelapor mengizinkan.' };
    await aduan.tickets.restrict(ticket.id, loosened, { actor: supervisor });
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(timeline).toContainEqual(
      expect.objectContaining({ event: 'ticket.restricted', reason: 'Pelapor mengizinkan.' }),
    );
  });
});

describe('classifying', () => {
  it('is no event when nothing changes', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const options = { actor: officer };
    const first = await aduan.tickets.classify(ticket.id, { region: '33.73' }, options);
    const second = await aduan.tickets.classify(ticket.id, { region: '33.73' }, options);
    expect(first.ticket.version).toBe(ticket.version + 1);
    expect(second.ticket).toEqual(first.ticket);
  });
});
