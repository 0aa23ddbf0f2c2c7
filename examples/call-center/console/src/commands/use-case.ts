import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../api/model.js';
import { caseQuery } from '../api/queries.js';
import { usePending } from './pending.js';

/** Id of entries that are shown before the server has confirmed them. */
export interface ShownCase {
  readonly view: CaseView;
  /** Entries from this index on are not confirmed. */
  readonly confirmed: number;
}

/** One case as the server knows it, with the changes laid over it that are on their way. */
export function useCase(id: string) {
  const query = useQuery(caseQuery(id));
  const pending = usePending();
  const shown: ShownCase | null = query.data
    ? {
        confirmed: query.data.timeline.length,
        view: pending
          .filter(({ command, progress }) => command.ticketId === id && isUnderWay(progress.status))
          .reduce((view, { command }) => command.preview(view), query.data),
      }
    : null;
  return { query, shown };
}

function isUnderWay(status: string): boolean {
  return status === 'undoable' || status === 'sending' || status === 'offline';
}
