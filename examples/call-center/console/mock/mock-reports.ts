import type { TicketListItem } from '@aduan/core';
import type { MergePreview, MergeSuggestion } from '@aduan/core/merged-tickets';
import type { MockTicket } from './mock-tickets.js';

/** A ticket as a row of a list. */
export function itemOf({ ticket, subject, reporter, dueAt }: MockTicket): TicketListItem {
  return {
    ticket,
    subject: ticket.confidential ? null : subject,
    reporterName: reporter.name,
    dueAt,
    remaining: null,
  };
}

/** Other open tickets with the same topic. */
export function similarTo(
  cases: readonly MockTicket[],
  category: string | null,
  except?: MockTicket,
): readonly MergeSuggestion[] {
  return cases
    .filter((one) => one !== except && one.ticket.category === category)
    .filter(({ ticket }) => ticket.phase !== 'closed' && ticket.phase !== 'answered')
    .slice(0, 2)
    .map((one) => ({
      lead: itemOf(one),
      reasons: [{ type: 'same-category' }, { type: 'near-in-time', days: 3 }],
    }));
}

/** The reports merged into a ticket, or the one that it was merged into. */
export function reportsOf(cases: readonly MockTicket[], { ticket }: MockTicket) {
  return cases
    .filter((one) => one.ticket.leadId === ticket.id || one.ticket.id === ticket.leadId)
    .map(itemOf);
}

/** The preview of a merge. */
export function previewOf(report: MockTicket, lead: MockTicket): MergePreview {
  const sameKind = report.ticket.kind === lead.ticket.kind;
  return {
    lead: itemOf(lead),
    joining: [itemOf(report)],
    answers: lead.ticket.reports.length + 2,
    since: Math.min(report.ticket.receivedAt, lead.ticket.receivedAt),
    dueAt: lead.dueAt,
    obstacle: report === lead ? 'same-case' : sameKind ? null : 'different-kinds',
  };
}
