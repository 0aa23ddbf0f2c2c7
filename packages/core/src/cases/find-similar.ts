import type { Desk } from '../runtime/desk.js';
import type { StoredTicket } from '../store/rows.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { leadOf } from './case-members.js';
import { type ComparedReport, type LikenessReason, likeness } from './likeness.js';
import { mergeObstacle } from './merge-obstacle.js';
import { shownWords } from './similar-text.js';

const candidates = 200;

/** A case that a report may belong to. */
export interface SimilarCase {
  readonly lead: Ticket;
  readonly reasons: readonly LikenessReason[];
}

/**
 * Cases that a report may belong to, most alike first: each once, by its lead. Words are masked before
 * they are compared, and nothing of them is kept.
 *
 * @param isSeen - which cases may be looked at
 */
export async function findSimilar(
  desk: Desk,
  report: Ticket,
  isSeen: (ticket: Ticket) => boolean,
): Promise<readonly SimilarCase[]> {
  const filter: TicketFilter = {
    ...{ phases: ['new', 'active', 'waiting-citizen', 'waiting-other'], kind: report.kind },
    ...{ order: 'newest', limit: candidates },
  };
  const { items } = await desk.store.listTickets(desk.tenant, filter);
  const own = await desk.store.readTicket(desk.tenant, report.id);
  if (!own) return [];
  const others = items.filter(({ ticket }) => ticket.id !== report.id && isSeen(ticket));
  const [compared, ...texts] = await comparable(desk, [own, ...others]);
  const ownLead = await leadOf(desk, own);
  const found = new Map<string, SimilarCase>();
  for (const [index, stored] of others.entries()) {
    const other = texts[index];
    const reasons = compared && other && likeness(compared, other);
    if (!reasons) continue;
    const { ticket: lead } = await leadOf(desk, stored);
    const known = found.get(lead.id);
    if (lead.id === ownLead.ticket.id || !isSeen(lead) || mergeObstacle(report, lead)) continue;
    if (!known || weightOf(reasons) > weightOf(known.reasons))
      found.set(lead.id, { lead, reasons });
  }
  return [...found.values()].sort((one, other) => weightOf(other.reasons) - weightOf(one.reasons));
}

function weightOf(reasons: readonly LikenessReason[]): number {
  const points = reasons.map((reason) => (reason.type === 'similar-text' ? reason.percent : 100));
  return points.reduce((sum, each) => sum + each, 0);
}

async function comparable(
  desk: Desk,
  rows: readonly StoredTicket[],
): Promise<readonly ComparedReport[]> {
  const opened = await desk.vault.open(rows.map(({ summary }) => summary));
  return rows.map(({ ticket }, index) => {
    const words = opened[index] as PersonalOf['ticket.opened'] | null;
    const text = words ? `${words.subject}\n${words.text}` : '';
    return { ticket, words: shownWords(text, desk.masker.mask(text)) };
  });
}
