import { systemPrincipal, type Ticket } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import { findSimilar } from './find-similar.js';
import { isOpenToCitizens } from './merge-obstacle.js';
import { peopleOf, reportsOf } from './merged-reports.js';

/**
 * The lead ticket that a citizen's report may join: about the same topic in the same place, with so many reporters that
 * none can be guessed, and no hidden reporter among them.
 */
export async function ticketOpenTo(
  context: PluginContext,
  report: Ticket,
  minReporters: number,
): Promise<Ticket | null> {
  const { category, id, kind, leadId, reports } = report;
  // Merged reports are of one kind. An offer to join must not reveal a kind that only some roles may see.
  if (context.kinds.of(kind).seenBy) return null;
  if (leadId || reports.length > 0 || category === null || !isOpenToCitizens(report)) return null;
  const matter = { facts: report, text: null, own: [id] };
  const among = { category, guarded: false };
  const found = await findSimilar(context, matter, among, systemPrincipal, isOpenToCitizens);
  for (const { lead } of found) {
    if (isOfFewReporters(lead.ticket, minReporters)) continue;
    const members = [lead, ...(await reportsOf(context, lead.ticket))].map(({ ticket }) => ticket);
    const people = await peopleOf(context, members);
    const isNew = [...(await peopleOf(context, [report]))].every((person) => !people.has(person));
    if (isNew && members.every(isOpenToCitizens) && people.size >= minReporters) return lead.ticket;
  }
  return null;
}

/** Whether the ticket alone shows that too few people reported it, so that nothing else has to be read. */
function isOfFewReporters({ reporters, reports }: Ticket, minReporters: number): boolean {
  return reports.length === 0 && reporters.length < minReporters;
}
