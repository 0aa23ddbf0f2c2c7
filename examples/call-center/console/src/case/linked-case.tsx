import './linked-case.css';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseName } from '../api/model.js';
import { caseQuery } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Another case of which only the id is known, as far as this officer may see it. */
export function LinkedCase({ id }: { readonly id: string }) {
  const { context, desk } = useWords();
  const { data, isError } = useQuery(caseQuery(id));
  if (isError) return <span>{context.linkHidden}</span>;
  if (!data) return <span className="muted">{desk.loading}</span>;
  return <NamedCase id={id} number={data.ticket.number} subject={data.subject} />;
}

/** The way to another case: its number and its subject. */
export function NamedCase({ id, number, subject }: CaseName) {
  const { queue } = useWords();
  const place = useDeskLocation();
  return (
    <Link href={place.caseAddress(id)} className="linked-case">
      <Link2 aria-hidden="true" />
      <span>
        {number}
        <span className="linked-subject">{subject ?? queue.hidden}</span>
      </span>
    </Link>
  );
}
