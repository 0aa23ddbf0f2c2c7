import { describe, expect, it } from 'vitest';
import { InputError, NotFoundError } from '../../src/errors.js';
import { ticketId } from '../../src/ids.js';
import { formatTicketNumber } from '../../src/ticket/number/ticket-number.js';
import { firstOf } from './first-of.js';
import { agent, officer, testDesk } from './test-desk.js';

async function deskWithTicket() {
  const desk = testDesk();
  const input = { body: 'Gerai tutup.', channel: 'phone', region: '33.73' };
  const { ticket } = await desk.aduan.tickets.open(input, { actor: agent });
  return { ...desk.aduan, ticket };
}

describe('a ticket by its number', () => {
  it('is found as people write, say and key it', async () => {
    const { tickets, ticket } = await deskWithTicket();
    const view = await tickets.get(ticket.id, { actor: officer });
    const { number } = ticket;
    const forms = [number, number.toLowerCase(), number.replaceAll('-', ' ')];
    for (const text of [...forms, number.replace(/\D/g, ''), ` adu${number.slice(3)}. `]) {
      expect(await tickets.find(text, { actor: officer })).toEqual(view);
    }
  });

  it('says what is wrong with a text that is no number', async () => {
    const { tickets, ticket } = await deskWithTicket();
    const wrong = [
      [ticket.number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), 'mistyped'],
      [ticket.number.slice(0, -3), 'incomplete'],
      [ticket.number.replace('ADU', 'LPR'), 'other-desk'],
      ['Bapak Warga', 'no-number'],
    ] as const;
    for (const [text, message] of wrong) {
      const found = tickets.find(text, { actor: officer });
      await expect(found).rejects.toBeInstanceOf(InputError);
      await expect(found).rejects.toMatchObject({ issues: [{ message, path: ['number'] }] });
    }
  });

  it('is not found where there is none, nor by anyone who may not see it', async () => {
    const { tickets, ticket } = await deskWithTicket();
    const other = { actor: { ...officer, regions: ['32'] } };
    const unused = formatTicketNumber({ prefix: 'ADU', year: 2026, serial: 999 });
    for (const number of [ticket.number, unused]) {
      await expect(tickets.find(number, other)).rejects.toMatchObject({
        code: 'ticket-not-found',
      });
    }
  });
});

describe('an id from outside', () => {
  it('is taken as text, whatever its case', async () => {
    const { tickets, ticket } = await deskWithTicket();
    const text: string = ticket.id.toUpperCase();
    expect(ticketId(text)).toBe(ticket.id);
    const view = await tickets.get(text, { actor: officer });
    expect(view.ticket.id).toBe(ticket.id);
    const attempt = { obligationId: String(firstOf(ticket.obligations).id), by: 'phone' };
    const options = { actor: officer };
    await tickets.attempt(text, { ...attempt, outcome: 'busy' }, options);
    await tickets.markRead(text, options);
    const noted = await tickets.note(text, 'Catatan.', options);
    expect(noted.ticket.version).toBe(ticket.version + 2);
  });

  it('is refused when it cannot be one', async () => {
    const { tickets, ticket } = await deskWithTicket();
    const options = { actor: officer };
    const wrong = ['', 'x', `${ticket.id}0`, `${ticket.id}\n`, "' or 1=1", `{${ticket.id}}`];
    for (const text of [...wrong, undefined as unknown as string]) {
      expect(() => ticketId(text)).toThrow(NotFoundError);
      const calls = [tickets.get(text, options), tickets.note(text, 'x', options)];
      const linked = tickets.link(ticket.id, { ticketId: text, as: 'related' }, options);
      for (const call of calls) await expect(call).rejects.toBeInstanceOf(NotFoundError);
      await expect(linked).rejects.toThrow();
    }
  });
});
