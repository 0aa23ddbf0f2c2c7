import { systemPrincipal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  agent,
  delivery,
  officer,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { parties } from '../../src/parties/index.js';

const why = { reason: 'Permintaan tertulis 12/PDP/2026.' };
const options = { actor: supervisor };

/** A citizen wrote and was told the ticket number; what was sent after that is `sent()`. */
async function deskWithTicket() {
  const channel = testChannel();
  const { aduan, clock } = testDesk({ channels: { test: channel }, plugins: [parties()] });
  await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await aduan.workOff();
  const { items } = await aduan.tickets.list({}, options);
  const { ticket } = firstOf(items);
  const told = channel.sent.length;
  const sent = () =>
    channel.sent.slice(told).map(({ content }) => (content.type === 'text' ? content.text : ''));
  return {
    aduan,
    clock,
    parties: aduan.plugins.parties,
    sent,
    ticket,
    party: firstOf(ticket.reporters),
  };
}

describe('the processing of a person’s data, restricted', () => {
  it('withholds questions, and lets receipts and answers out', async () => {
    const { aduan, parties, party, sent, ticket } = await deskWithTicket();
    await parties.restrict(party, why, options);
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    expect(sent()).toEqual([]);
    await aduan.tickets.answer(ticket.id, 'Gerai buka lagi.', { actor: officer });
    await aduan.workOff();
    expect(sent()).toEqual([expect.stringContaining('Gerai buka lagi.')]);
    await aduan.fetch(delivery([textEvent('Satu hal lain.', 'thread-2')]));
    await aduan.workOff();
    expect(sent()).toHaveLength(2);
  });

  it('is seen by officers: in the ticket, in the queue, with the person; the desk stays well', async () => {
    const { aduan, clock, parties, party, ticket } = await deskWithTicket();
    expect(await parties.get(party, {}, options)).toMatchObject({ restrictedSince: null });
    await parties.restrict(party, why, options);
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(JSON.stringify(timeline)).toContain('processing-restricted');
    const { deadLetters } = await aduan.queues.outbox();
    expect(deadLetters).toMatchObject([{ ticketId: ticket.id, error: 'processing-restricted' }]);
    expect(await aduan.health()).toMatchObject({ ok: true, deadLetters: { outbox: 0 } });
    const person = await parties.get(party, {}, options);
    expect(person.restrictedSince).toBe(clock.now);
    expect(person.history).toMatchObject([{ type: 'processing.restricted', reason: why.reason }]);
    expect(await parties.verifyHistory(party, {}, options)).toMatchObject({ intact: true });
  });

  it('ends when it is lifted; what was withheld goes out when somebody sends it again', async () => {
    const { aduan, clock, parties, party, sent, ticket } = await deskWithTicket();
    await parties.restrict(party, why, options);
    await parties.restrict(party, why, options);
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    clock.now += 1000;
    await parties.resume(party, why, options);
    await parties.resume(party, why, options);
    const { history, restrictedSince } = await parties.get(party, {}, options);
    expect(restrictedSince).toBeNull();
    expect(history.map(({ type }) => type)).toEqual([
      'processing.restricted',
      'processing.resumed',
    ]);
    const { deadLetters } = await aduan.queues.outbox();
    const letter = `out:${firstOf(deadLetters).id}`;
    await aduan.deadLetters.replay({ letter }, { actor: systemPrincipal });
    await aduan.workOff();
    expect(sent()).toEqual([expect.stringContaining('Di desa mana?')]);
  });

  it('holds for all parties of the person, whichever was merged', async () => {
    const { aduan, parties, party, sent, ticket } = await deskWithTicket();
    const reporter = { contacts: [{ kind: 'email', value: 'warga@example.id' }] };
    const input = { body: 'Telepon.', channel: 'phone', reporter };
    const { ticket: second } = await aduan.tickets.open(input, { actor: agent });
    const other = firstOf(second.reporters);
    await parties.restrict(other, why, options);
    await parties.merge(party, { into: other, reason: 'Orang yang sama.' }, options);
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    expect(sent()).toEqual([]);
    expect((await parties.get(party, {}, options)).restrictedSince).not.toBeNull();
  });

  it('is lifted by no merge with somebody for whom it was lifted, and ends for all of them at once', async () => {
    const { aduan, clock, parties, party, sent, ticket } = await deskWithTicket();
    const input = { body: 'Telepon.', channel: 'phone', reporter: { name: 'Warga' } };
    const { ticket: second } = await aduan.tickets.open(input, { actor: agent });
    const other = firstOf(second.reporters);
    await parties.restrict(other, why, options);
    const since = clock.now + 1000;
    clock.now = since;
    await parties.restrict(party, why, options);
    clock.now += 1000;
    await parties.resume(other, why, options);
    await parties.merge(party, { into: other, reason: 'Orang yang sama.' }, options);
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    expect(sent()).toEqual([]);
    expect((await parties.get(other, {}, options)).restrictedSince).toBe(since);
    await parties.resume(other, why, options);
    expect((await parties.get(other, {}, options)).restrictedSince).toBeNull();
    await parties.restrict(other, why, options);
    await parties.split(party, { reason: 'Dua orang.' }, options);
    expect((await parties.get(party, {}, options)).restrictedSince).not.toBeNull();
  });

  it('is for whoever has the permission for it, not for everybody who tells persons apart', async () => {
    const { parties, party } = await deskWithTicket();
    for (const call of [parties.restrict, parties.resume]) {
      await expect(call(party, why, { actor: officer })).rejects.toMatchObject({
        code: 'forbidden',
        action: 'restrict-processing',
      });
    }
  });

  it('follows the order of the decisions, whatever the clock does', async () => {
    const { clock, parties, party } = await deskWithTicket();
    await parties.restrict(party, why, options);
    clock.now += 1000;
    await parties.resume(party, why, options);
    clock.now -= 500;
    await parties.restrict(party, why, options);
    expect((await parties.get(party, {}, options)).restrictedSince).toBe(clock.now);
    clock.now -= 100;
    await parties.resume(party, why, options);
    expect((await parties.get(party, {}, options)).restrictedSince).toBeNull();
  });
});
