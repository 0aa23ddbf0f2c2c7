import { Merge, Users } from 'lucide-react';
import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';

/** Marks in lists that a report is merged into another one, and how many are merged into this one. */
export function MergedMarks({ ticket }: { readonly ticket: Ticket }) {
  const { queue } = useCatalogue();
  const { leadId, reports } = ticket;
  if (leadId) return <Merge role="img" aria-label={queue.joined} className="joined-mark" />;
  if (reports.length === 0) return null;
  return (
    <span className="reports-mark" role="img" aria-label={queue.joinedCount(reports.length)}>
      <Users aria-hidden="true" />
      {reports.length + 1}
    </span>
  );
}
