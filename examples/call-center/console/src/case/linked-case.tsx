import './linked-case.css';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import { caseQuery } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Another case, by its number and subject, as far as this officer may see it. */
export function LinkedCase({ id }: { readonly id: string }) {
  const words = useWords();
  const place = useDeskLocation();
  const other = useQuery(caseQuery(id));
  if (other.isError) return <span>{words.context.linkHidden}</span>;
  return (
    <Link href={place.caseAddress(id)} className="linked-case">
      <Link2 aria-hidden="true" />
      <span>
        {other.data?.ticket.number ?? words.desk.loading}
        {other.data && (
          <span className="linked-subject">{other.data.subject ?? words.queue.hidden}</span>
        )}
      </span>
    </Link>
  );
}
