import type { ReactNode } from 'react';
import type { MergeSuggestion } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { useSimilarityText } from './use-similarity-text.js';

interface SimilarListProps {
  readonly items: readonly MergeSuggestion[];
  /** The action for a ticket of the list. */
  readonly action?: (item: MergeSuggestion) => ReactNode;
}

/** Similar tickets, each with the reasons. */
export function SimilarList({ items, action }: SimilarListProps) {
  const { queue } = useCatalogue();
  const reasonWords = useSimilarityText();
  return (
    <ul className="case-list">
      {items.map((item) => {
        const { lead, reasons } = item;
        const { id, number, reports } = lead.ticket;
        return (
          <li key={id}>
            <NamedTicket id={id} number={number} subject={lead.subject} />
            <span className="muted">
              {reasonWords(reasons)}
              {reports.length > 0 && ` · ${queue.joinedCount(reports.length)}`}
            </span>
            {action?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
