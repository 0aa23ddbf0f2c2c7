import { ShieldCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { decidesOnData } from '../session/duties.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { knownReporter } from './known-reporter.js';

/** The way to what the law gives the reporter of a case, for who decides on it. */
export function ProtectionLink({ view }: { readonly view: CaseView }) {
  const { protection } = useWords();
  const place = useDeskLocation();
  const mayDecide = decidesOnData(useOfficer());
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
