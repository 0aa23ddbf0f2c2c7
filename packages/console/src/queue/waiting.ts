import type { Ticket } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { useNames } from '../ticket/use-names.js';

/** Says in one short sentence who waits for whom. */
export function waitingText(
  ticket: Ticket,
  catalogue: Pick<Catalogue, 'waiting'>,
  who: ReturnType<typeof useNames>,
): string {
  const { waiting } = catalogue;
  const draft = ticket.draft?.status;
  if (draft && draft !== 'written' && ticket.phase !== 'closed') return waiting.draft[draft];
  switch (ticket.phase) {
    case 'closed':
      return who.state(ticket.state);
    case 'answered':
      return waiting.answered;
    case 'waiting-citizen':
      return waiting.weForCitizen;
    case 'waiting-other':
      return waiting.weFor(ticket.referral?.name ?? waiting.others);
    default:
      if (ticket.leadId) return waiting.handledTogether;
      if (who.isSelf(ticket.assignee)) return waiting.citizenForYou;
      if (ticket.assignee) return waiting.citizenFor(who.handler(ticket.assignee));
      return ticket.team ? waiting.citizenFor(who.team(ticket.team)) : waiting.citizenForDesk;
  }
}
