import type { Principal, TicketListItem } from '@aduan/core';
import { instant, type PluginContext } from '@aduan/core/plugin';
import { phases } from '@aduan/core/ticket';
import * as z from 'zod';
import type { AskedQuestion } from '../gaps/group-questions.js';

/** Maximum number of tickets that are looked at, the latest first. */
export const maxQuestions = 200;

/** A citizen's question without personal data, and the ticket that answers it. */
export const askedTicket = /* @__PURE__ */ z
  .object({
    id: z.string(),
    number: z.string(),
    text: z.string().describe('As it was asked, without personal data.'),
    askedAt: instant,
    phase: z.enum(phases),
  })
  .meta({ id: 'AskedTicket' });

/** A question that is a ticket. */
export interface TicketQuestion extends AskedQuestion {
  readonly ticket: TicketListItem['ticket'];
}

/** The latest questions of citizens that are tickets, without personal data. Who reads them is recorded. */
export async function askedQuestions(
  { masker, tickets, viewed }: Pick<PluginContext, 'masker' | 'tickets' | 'viewed'>,
  actor: Principal,
  keep: (item: TicketListItem) => boolean,
): Promise<readonly TicketQuestion[]> {
  const filter = { kind: 'information-request', order: 'newest', limit: maxQuestions } as const;
  const { rows } = await tickets.list(filter, actor);
  const items = rows
    .map(({ item }) => ({ ...item, subject: item.subject && masker.mask(item.subject) }))
    .filter((item) => item.subject !== null && keep(item));
  // The shown text contains no name and no free text of a citizen.
  await viewed.tickets(
    actor,
    items.map((item) => ({ ...item, reporterName: null, subject: null })),
  );
  return items.map(({ subject, ticket }) => ({
    id: ticket.id,
    text: subject ?? '',
    at: ticket.openedAt,
    by: ticket.reporters[0],
    ticket,
  }));
}

/** The question as it is shown. */
export function shownQuestion({
  at,
  id,
  text,
  ticket,
}: TicketQuestion): z.input<typeof askedTicket> {
  return { id, number: ticket.number, text, askedAt: at, phase: ticket.phase };
}
