import type { CaseSuggestion } from '@aduan/core/cases';
import type { ReactNode } from 'react';
import { NamedCase } from '../case/linked-case.js';
import { useWords } from '../catalogue/language.js';
import { useReasonWords } from './use-reason-words.js';

interface SimilarListProps {
  readonly items: readonly CaseSuggestion[];
  /** What can be done with one of them. */
  readonly deed?: (item: CaseSuggestion) => ReactNode;
}

/** Cases that look alike, each with the reasons. */
export function SimilarList({ items, deed }: SimilarListProps) {
  const { similar } = useWords();
  const reasonWords = useReasonWords();
  return (
    <ul className="case-list">
      {items.map((item) => {
        const { lead, reasons } = item;
        const { id, number, reports } = lead.ticket;
        return (
          <li key={id}>
            <NamedCase id={id} number={number} subject={lead.subject} />
            <span className="muted">
              {reasonWords(reasons)}
              {reports.length > 0 && ` · ${similar.joinedCount(reports.length)}`}
            </span>
            {deed?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
