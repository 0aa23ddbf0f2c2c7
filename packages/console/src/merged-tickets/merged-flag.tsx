import { Merge, Users } from 'lucide-react';
import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';

/** The merge state as text, in the header of a ticket. */
export function MergedFlag({ ticket }: { readonly ticket: Ticket }) {
  const { queue } = useCatalogue();
  const { leadId, reports } = ticket;
  if (!leadId && reports.length === 0) return null;
  const Icon = leadId ? Merge : Users;
  return (
    <span className="flag">
      <Icon aria-hidden="true" />
      {leadId ? queue.joined : queue.joinedCount(reports.length)}
    </span>
  );
}
