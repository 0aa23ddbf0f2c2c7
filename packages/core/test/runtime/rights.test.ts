import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { describe, expect, it } from 'vitest';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import type { TicketRight } from '../../src/ticket/workflow/ticket-rights.js';
import { firstOf } from './first-of.js';
import { agent, auditor, delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

type Desk = Awaited<ReturnType<typeof deskAt>>['desk'];
type Moment = 'new' | 'recorded' | 'guarded' | 'half guarded' | 'waived' | 'answered' | 'closed';

const moments: readonly Moment[] = [
  'new',
  'recorded',
  'guarded',
  'half guarded',
  'waived',
  'answered',
  'closed',
];

/** A desk with one ticket: from its citizen, or recorded by an agent, brought to a moment. */
async function deskAt(moment: Moment) {
  const desk = testDesk({ plugins: [mergedTickets()] });
  const { tickets } = desk.aduan;
  const other = await tickets.open({ body: 'Lain.', channel: 'phone' }, { actor: agent });
  if (moment === 'recorded') return { desk, ticket: other.ticket, other: other.ticket };
  desk.clock.now += 1;
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await desk.aduan.workOff();
  const page = await tickets.list({ order: 'newest' }, { actor: supervisor });
  const { id, obligations } = firstOf(page.items).ticket;
  const obligationId = firstOf(obligations).id;
  const options = { actor: supervisor };
  if (moment === 'guarded' || moment === 'half guarded') {
    await tickets.restrict(id, { anonymous: true, confidential: moment === 'guarded' }, options);
  }
  if (moment === 'waived') await tickets.waive(id, { obligationId, reason: 'Ganda.' }, options);
  if (moment === 'answered' || moment === 'closed') await tickets.answer(id, 'Buka.', options);
  if (moment === 'closed') await tickets.close(id, options);
  const { ticket } = await tickets.get(id, options);
  return { desk, ticket, other: other.ticket };
}

/** A use of each right. */
const uses: Readonly<
  Record<
    TicketRight,
    (desk: Desk, ticket: Ticket, other: Ticket, actor: Principal) => Promise<unknown>
  >
> = {
  note: ({ aduan }, { id }, _, actor) => aduan.tickets.note(id, 'Catatan.', { actor }),
  assign: ({ aduan }, { id }, _, actor) => aduan.tickets.assign(id, { team: 'gerai' }, { actor }),
  classify: ({ aduan }, { id }, _, actor) =>
    aduan.tickets.classify(id, { region: '33.73' }, { actor }),
  'change-kind': ({ aduan }, { id }, _, actor) =>
    aduan.tickets.classify(id, { kind: 'suggestion' }, { actor }),
  restrict: ({ aduan }, { id }, _, actor) =>
    aduan.tickets.restrict(id, { anonymous: true, confidential: true }, { actor }),
  loosen: ({ aduan }, { id }, _, actor) => {
    const flags = { anonymous: false, confidential: false, reason: 'Diizinkan.' };
    return aduan.tickets.restrict(id, flags, { actor });
  },
  link: ({ aduan }, { id }, other, actor) =>
    aduan.tickets.link(id, { ticketId: other.id, as: 'related' }, { actor }),
  merge: ({ aduan }, { id }, other, actor) =>
    aduan.plugins['merged-tickets'].merge(id, { into: other.id }, { actor }),
  attempt: ({ aduan }, ticket, _, actor) => {
    const obligationId = firstOf(ticket.obligations).id;
    const attempt = { obligationId, by: 'phone', outcome: 'busy' } as const;
    return aduan.tickets.attempt(ticket.id, attempt, { actor });
  },
  waive: ({ aduan }, ticket, _, actor) => {
    const obligationId = firstOf(ticket.obligations).id;
    return aduan.tickets.waive(ticket.id, { obligationId, reason: 'Ganda.' }, { actor });
  },
  'renew-pin': ({ aduan }, { id }, _, actor) => aduan.tickets.renewPin(id, { actor }),
};

const names = Object.keys(uses) as TicketRight[];

describe('what a view says its reader may do', () => {
  it.each(moments)('is what the commands do with a %s ticket', async (moment) => {
    for (const by of [agent, officer, supervisor, auditor, 'citizen'] as const) {
      for (const right of names) {
        const { desk, ticket, other } = await deskAt(moment);
        if (by === 'citizen' && moment === 'recorded') continue;
        if ((right === 'link' || right === 'merge') && moment === 'recorded') continue;
        const actor = by === 'citizen' ? citizenPrincipal(firstOf(ticket.reporters)) : by;
        const { may } = await desk.aduan.tickets.get(ticket.id, { actor });
        const used = await uses[right](desk, ticket, other, actor).then(
          () => true,
          () => false,
        );
        const after = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
        const changed = used && after.ticket.version > ticket.version;
        const who = by === 'citizen' ? by : firstOf(by.roles);
        expect({ who, right, may: may.includes(right) }).toEqual({ who, right, may: changed });
      }
    }
  });

  it('names no right that only opens or reads', async () => {
    const { desk, ticket } = await deskAt('new');
    const { may } = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(may.filter((right) => !names.includes(right))).toEqual([]);
    expect(may).toContain('change-kind');
  });
});

describe('the kind of a ticket', () => {
  it('is not changed by anyone who may not answer it, so that no shorter way is opened', async () => {
    const { desk, ticket } = await deskAt('new');
    const { tickets } = desk.aduan;
    const as = { kind: 'suggestion', region: '33.73' } as const;
    const refused = tickets.classify(ticket.id, as, { actor: agent });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden', action: 'change-kind' });
    const same = { ...as, kind: 'complaint' } as const;
    const { ticket: classified } = await tickets.classify(ticket.id, same, { actor: agent });
    expect(classified).toMatchObject({ kind: 'complaint', region: '33.73' });
    const short = tickets.act(ticket.id, 'answer-and-close', { text: 'Ya.' }, { actor: agent });
    await expect(short).rejects.toMatchObject({ code: 'transition-refused' });
  });

  it('stays what it was answered as', async () => {
    const { desk, ticket } = await deskAt('answered');
    const changed = desk.aduan.tickets.classify(
      ticket.id,
      { kind: 'suggestion' },
      { actor: supervisor },
    );
    await expect(changed).rejects.toMatchObject({
      code: 'transition-refused',
      action: 'change-kind',
      allowed: ['answer', 'close', 'reopen'],
    });
  });

  it('leaves owed what is owed, and says in the history what it was', async () => {
    const { desk, ticket } = await deskAt('new');
    const { tickets } = desk.aduan;
    const options = { actor: officer };
    const changed = await tickets.classify(ticket.id, { kind: 'suggestion' }, options);
    expect(changed.ticket.obligations).toEqual(ticket.obligations);
    expect(firstOf(changed.ticket.obligations).status).toBe('owed');
    const { timeline } = await tickets.get(ticket.id, options);
    expect(timeline).toContainEqual(
      expect.objectContaining({
        event: 'ticket.classified',
        actor: expect.objectContaining({ id: officer.id }),
        facts: expect.objectContaining({ kind: 'suggestion' }),
      }),
    );
  });

  it('owes an answer again when it becomes a complaint and none is owed', async () => {
    const { desk, ticket } = await deskAt('new');
    const { tickets } = desk.aduan;
    await tickets.classify(ticket.id, { kind: 'suggestion' }, { actor: officer });
    const waiver = { obligationId: firstOf(ticket.obligations).id, reason: 'Usulan saja.' };
    await tickets.waive(ticket.id, waiver, { actor: supervisor });
    const back = await tickets.classify(ticket.id, { kind: 'complaint' }, { actor: officer });
    expect(back.ticket.obligations.map(({ status, to }) => ({ status, to }))).toEqual([
      { status: 'waived', to: firstOf(ticket.reporters) },
      { status: 'owed', to: firstOf(ticket.reporters) },
    ]);
  });

  it('owes no second answer while one is owed, nor when the kind stays', async () => {
    const { desk, ticket } = await deskAt('new');
    const { tickets } = desk.aduan;
    await tickets.classify(ticket.id, { kind: 'suggestion' }, { actor: officer });
    const back = await tickets.classify(ticket.id, { kind: 'complaint' }, { actor: officer });
    expect(back.ticket.obligations).toEqual(ticket.obligations);
    const waiver = { obligationId: firstOf(ticket.obligations).id, reason: 'Ganda.' };
    await tickets.waive(ticket.id, waiver, { actor: supervisor });
    const same = await tickets.classify(ticket.id, { region: '33' }, { actor: officer });
    expect(same.ticket.obligations).toHaveLength(1);
  });
});
