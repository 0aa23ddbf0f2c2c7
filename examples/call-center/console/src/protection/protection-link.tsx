import { ShieldCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { decidesOnData } from '../session/duties.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** The way to what the law gives the reporter of a case, for who decides on it. */
export function ProtectionLink({ view }: { readonly view: CaseView }) {
  const { protection } = useWords();
  const place = useDeskLocation();
  const [reporter, ...others] = view.reporters;
  const isKnown = reporter && !reporter.withheld && others.length === 0;
  if (!isKnown || !decidesOnData(useOfficer())) return null;
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
