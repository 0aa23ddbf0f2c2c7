import { useOfficer } from '../api/queries.js';
import '../merged-tickets/merged-tickets.css';
import { useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { useCatalogue } from '../catalogue/language.js';
import { similarDraftQuery } from '../merged-tickets/merged-ticket-queries.js';
import { SimilarList } from '../merged-tickets/similar-list.js';
import { useDebounced } from '../shell/use-debounced.js';
import { matterOf, type TicketDraft } from './new-ticket-draft.js';

/** Open tickets of the same matter, shown while the officer records, to inform the caller or to merge later. */
export function SimilarOpen({ draft }: { readonly draft: TicketDraft }) {
  const { similar } = useCatalogue('ticket');
  const { hasPlugin } = useOfficer();
  const settled = useDebounced(JSON.stringify(matterOf(draft)));
  const matter: Answered<'ReportDraft'> | null = JSON.parse(settled);
  const { data } = useQuery({
    ...similarDraftQuery(matter ?? {}),
    enabled: matter !== null && hasPlugin('merged-tickets'),
  });
  const items = matter === null ? [] : (data ?? []);
  return (
    <section className="similar-open" aria-live="polite" aria-label={similar.draftTitle}>
      {items.length > 0 && (
        <>
          <h2>{similar.draftTitle}</h2>
          <SimilarList items={items} />
          <p className="muted">{similar.draftHelp}</p>
        </>
      )}
    </section>
  );
}
