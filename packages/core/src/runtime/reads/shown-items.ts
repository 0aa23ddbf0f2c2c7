import type { AddressId } from '../../channel/address.js';
import type { Principal } from '../../slots/principal.js';
import type { StoredTicket } from '../../store/rows.js';
import type { PersonalOf } from '../../ticket/events.js';
import { type Eyes, shown } from '../../ticket/privacy/shown.js';
import { openingTable, ticketTable } from '../../ticket/privacy/ticket-table.js';
import type { TicketListItem } from '../../ticket/view.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import type { TicketView } from '../tickets.js';
import { eyesOf } from './shown-ticket.js';

/** The sealed words that a case was opened with; null once they are erased. */
export type Opening = PersonalOf['ticket.opened'] | null;

type OpeningView = Pick<TicketView, 'subject' | 'respondent'> & {
  readonly reporterName: string | null;
  readonly contacts: readonly AddressId[];
};

/** Cases as lines of a list, as far as somebody may see them: those that he may not know of are left out. */
export async function shownItems(
  desk: Desk,
  actor: Principal,
  rows: readonly StoredTicket[],
): Promise<readonly TicketListItem[]> {
  const summaries = await desk.vault.open(rows.map(({ summary }) => summary));
  return rows.flatMap((stored, index) => {
    const visibility = visibilityFor(desk.workflow, actor, stored.ticket);
    return visibility.case
      ? [listItem(stored, summaries[index] as Opening, eyesOf(desk, visibility))]
      : [];
  });
}

function listItem({ ticket, dueAt }: StoredTicket, opening: Opening, eyes: Eyes): TicketListItem {
  const { subject, reporterName } = shownOpening(opening, eyes);
  return { ticket: shown(ticket, ticketTable, eyes), subject, reporterName, dueAt };
}

/** What a case was opened with, as somebody may see it. */
export function shownOpening(opening: Opening, eyes: Eyes): OpeningView {
  const { subject = null, respondent = null, reporterName = null, contacts = [] } = opening ?? {};
  const view: OpeningView = { subject, respondent, reporterName, contacts };
  return shown(view, openingTable, eyes);
}
