import { describe, expect, it } from 'vitest';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { firstOf } from './first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  principal,
  supervisor,
  testDesk,
  textEvent,
} from './test-desk.js';

async function deskWithAnswer(from = 'warga-1') {
  const desk = testDesk();
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup.', from)]));
  await desk.aduan.workOff();
  const item = firstOf((await desk.aduan.tickets.list({}, { actor: officer })).items);
  const { ticket } = await desk.aduan.tickets.answer(item.ticket.id, 'Sudah buka.', {
    actor: officer,
  });
  return { ...desk, ticket };
}

const notFound = { code: 'ticket-not-found' };

describe('a ticket that somebody may not see', () => {
  it('is not there for the commands of another citizen', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const options = { actor: citizenPrincipal('somebody-else') };
    await expect(aduan.tickets.close(ticket.id, options)).rejects.toMatchObject(notFound);
    await expect(aduan.tickets.renewPin(ticket.id, options)).rejects.toMatchObject(notFound);
    const restricted = aduan.tickets.restrict(ticket.id, { anonymous: true }, options);
    await expect(restricted).rejects.toMatchObject(notFound);
    const after = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(after.ticket).toEqual(ticket);
  });

  it('is open to the commands of its own reporter', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const actor = citizenPrincipal(firstOf(ticket.reporters));
    const closed = await aduan.tickets.close(ticket.id, { actor });
    expect(closed.ticket.phase).toBe('closed');
  });

  it('is not there for the commands of an officer of another region', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    await aduan.tickets.classify(ticket.id, { region: '33.73' }, { actor: officer });
    const options = { actor: { ...officer, regions: ['32'] } };
    await expect(aduan.tickets.note(ticket.id, 'x', options)).rejects.toMatchObject(notFound);
    const near = { actor: { ...officer, regions: ['33'] } };
    await expect(aduan.tickets.note(ticket.id, 'x', near)).resolves.toBeDefined();
  });

  it('is not shown by a conflict of versions', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const stale = { actor: principal('guest'), expectedVersion: 1 };
    await expect(aduan.tickets.note(ticket.id, 'x', stale)).rejects.toMatchObject(notFound);
  });

  it('cannot be linked to', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const input = { body: 'Sama.', channel: 'phone', region: '32.04' };
    const { ticket: far } = await aduan.tickets.open(input, { actor: agent });
    const options = { actor: { ...officer, regions: ['33'] } };
    const link = { ticketId: far.id, as: 'duplicate-of' } as const;
    await expect(aduan.tickets.link(ticket.id, link, options)).rejects.toMatchObject(notFound);
    const linked = await aduan.tickets.link(ticket.id, link, { actor: officer });
    expect(linked.ticket.links).toEqual([{ type: 'duplicate-of', ticketId: far.id }]);
  });
});

describe('the result of a command', () => {
  it('says no more of a hidden reporter than a read, also in a conflict', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const party = firstOf(ticket.reporters);
    const options = { actor: officer, key: 'once' };
    const flags = { confidential: true };
    const first = await aduan.tickets.restrict(ticket.id, flags, options);
    const again = await aduan.tickets.restrict(ticket.id, flags, options);
    const stale = { actor: officer, expectedVersion: 1 };
    const conflict = await aduan.tickets.note(ticket.id, 'x', stale).catch((error) => error);
    expect(conflict).toMatchObject({ code: 'store-conflict', current: { id: ticket.id } });
    for (const { reporters } of [first.ticket, again.ticket, conflict.current]) {
      expect(reporters).toEqual(['withheld']);
    }
    const known = await aduan.tickets.note(ticket.id, 'x', { actor: supervisor });
    expect(known.ticket.reporters).toHaveLength(1);
    expect(known.ticket.reporters).not.toContain('withheld');
    expect(known.ticket.reporters).not.toContain(party);
  });
});

describe('marking as read', () => {
  it('is for those who work on the ticket, not for those who only look', async () => {
    const { aduan, ticket } = await deskWithAnswer();
    const citizen = citizenPrincipal(firstOf(ticket.reporters));
    for (const actor of [auditor, citizen]) {
      await expect(aduan.tickets.markRead(ticket.id, { actor })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    await aduan.tickets.markRead(ticket.id, { actor: agent });
  });
});
