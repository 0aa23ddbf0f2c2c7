import { describe, expect, it } from 'vitest';
import type { TicketDetail, TicketLink } from '../../src/api/model.js';
import { withLink } from '../../src/commands/preview.js';

// The preview of links reads only links, so the test has no whole ticket.
const ticketWith = (...links: readonly TicketLink[]) =>
  ({ ticket: { links } }) as unknown as TicketDetail;
const link = (id: string, type: TicketLink['type'] = 'related'): TicketLink => ({
  type,
  ticketId: id,
});

describe('a link that is on its way', () => {
  it('stands behind those that are known', () => {
    const { ticket } = withLink(ticketWith(link('a')), link('b'));
    expect(ticket.links).toEqual([link('a'), link('b')]);
  });

  it('stands there once when the server tells of it before the change is confirmed', () => {
    const { ticket } = withLink(ticketWith(link('a')), link('a'));
    expect(ticket.links).toEqual([link('a')]);
  });

  it('is another one when it says something else of the same ticket', () => {
    const { ticket } = withLink(ticketWith(link('a')), link('a', 'duplicate-of'));
    expect(ticket.links).toEqual([link('a'), link('a', 'duplicate-of')]);
  });
});
