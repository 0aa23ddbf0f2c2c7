import { ShieldCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { knownReporter } from './known-reporter.js';

/** A link to the data protection rights of a ticket's reporter, for officers who decide on them. */
export function ProtectionLink({ view }: { readonly view: TicketDetail }) {
  const { protection } = useCatalogue('protection');
  const place = useDeskLocation();
  const mayDecide = useOfficer().may('erase-party');
  if (!knownReporter(view) || !mayDecide) return null;
  return (
    <section className="screen-only">
      <h2>{protection.title}</h2>
      <Link className="button quiet inline" href={place.protectionAddress(view.ticket.id)}>
        <ShieldCheck aria-hidden="true" />
        {protection.open}
      </Link>
    </section>
  );
}
