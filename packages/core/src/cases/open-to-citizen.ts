import type { Desk } from '../runtime/desk.js';
import type { Ticket } from '../ticket/ticket.js';
import { peopleOf, reportsOf } from './case-members.js';
import { findSimilar } from './find-similar.js';
import { isOpenToCitizens } from './merge-obstacle.js';

/**
 * The case that a citizen may let his report join: about the same topic in the same place, reported by so
 * many others that none of them can be guessed, and nobody hidden among them.
 */
export async function caseOpenTo(
  desk: Desk,
  report: Ticket,
  fewestReporters: number,
): Promise<Ticket | null> {
  const { category, id, leadId, reports } = report;
  if (leadId || reports.length > 0 || category === null || !isOpenToCitizens(report)) return null;
  const matter = { facts: report, text: null, own: [id] };
  const among = { category, guarded: false };
  for (const { lead } of await findSimilar(desk, matter, among, isOpenToCitizens)) {
    if (isOfFew(lead.ticket, fewestReporters)) continue;
    const members = [lead, ...(await reportsOf(desk, lead.ticket))].map(({ ticket }) => ticket);
    const people = await peopleOf(desk, members);
    const isNew = [...(await peopleOf(desk, [report]))].every((person) => !people.has(person));
    if (isNew && members.every(isOpenToCitizens) && people.size >= fewestReporters)
      return lead.ticket;
  }
  return null;
}

/** Whether nothing has to be read to know that so many never reported it. */
function isOfFew({ reporters, reports }: Ticket, fewestReporters: number): boolean {
  return reports.length === 0 && reporters.length < fewestReporters;
}
