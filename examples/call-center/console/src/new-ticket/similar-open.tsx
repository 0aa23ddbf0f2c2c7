import '../cases/cases.css';
import { useQuery } from '@tanstack/react-query';
import type { DraftMatter } from '../api/model.js';
import { similarDraftQuery } from '../cases/case-queries.js';
import { SimilarList } from '../cases/similar-list.js';
import { useWords } from '../catalogue/language.js';
import { useSettled } from '../shell/use-settled.js';
import { matterOf, type TicketDraft } from './new-ticket-draft.js';

/** Open cases of the same matter, while the officer still writes: for him to tell the caller, or to merge later. */
export function SimilarOpen({ draft }: { readonly draft: TicketDraft }) {
  const { similar } = useWords();
  const settled = useSettled(JSON.stringify(matterOf(draft)));
  const matter: DraftMatter | null = JSON.parse(settled);
  const { data } = useQuery({
    ...similarDraftQuery(matter ?? {}),
    enabled: matter !== null,
  });
  const items = matter === null ? [] : (data?.items ?? []);
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
