import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseView } from '../api/model.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Cases that belong together. */
export function LinksSection({ view }: { readonly view: CaseView }) {
  const { context } = useWords();
  const place = useDeskLocation();
  const { links } = view.ticket;
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{context.links}</h2>
      <ul className="contacts">
        {links.map(({ type, ticketId }) => {
          const known = view.linked?.find(({ id }) => id === ticketId);
          return (
            <li key={ticketId}>
              <Link href={place.caseAddress(ticketId)}>
                <Link2 aria-hidden="true" />
                {type === 'duplicate-of' ? context.duplicateOf : context.related}{' '}
                {known?.number ?? ticketId.slice(0, 8)} {known?.subject}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
