import type { Ticket } from '@aduan/core';
import { Merge, Users } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';

/** Tells in lists what joined another report, and how many joined this one. */
export function MergedMarks({ ticket }: { readonly ticket: Ticket }) {
  const { similar } = useCatalogue();
  const { leadId, reports } = ticket;
  if (leadId) return <Merge role="img" aria-label={similar.joined} className="joined-mark" />;
  if (reports.length === 0) return null;
  return (
    <span className="reports-mark" role="img" aria-label={similar.joinedCount(reports.length)}>
      <Users aria-hidden="true" />
      {reports.length + 1}
    </span>
  );
}
