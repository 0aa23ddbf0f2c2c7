import './protection.css';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useGround } from '../api/grounds.js';
import type { TicketDetail } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { Page } from '../shell/page.js';
import { AccessSection } from './access-section.js';
import { CorrectionSection } from './correction-section.js';
import { ErasureSection } from './erasure-section.js';
import { HoldSection } from './hold-section.js';
import { RequestsSection } from './requests-section.js';
import { RestrictionSection } from './restriction-section.js';
import { useProtection } from './use-protection.js';

/** The data protection rights of a ticket's reporter, and the decisions so far. */
export function ProtectionPage({ ticketId }: { readonly ticketId: string }) {
  const { protection } = useCatalogue('protection');
  const place = useDeskLocation();
  // Read again for each ground, so that redacted text is never taken for the real one.
  const ground = useGround(ticketId);
  const read = ticketQuery(ticketId);
  const answer = useQuery({ ...read, queryKey: [...read.queryKey, 'ground', ground ?? ''] });
  const view = answer.data;
  const party = view?.reporters[0]?.id;
  return (
    <Page
      id="protection"
      answer={answer}
      back={
        <Link className="button quiet inline" href={place.ticketAddress(ticketId)}>
          <ArrowLeft aria-hidden="true" />
          {protection.back(view?.ticket.number ?? '')}
        </Link>
      }
      title={
        <>
          {protection.title} <span>{view?.reporters[0]?.name ?? ''}</span>
        </>
      }
      lead={protection.lead}
    >
      {view && party && <Sections view={view} party={party} />}
    </Page>
  );
}

function Sections({ view, party }: { readonly view: TicketDetail; readonly party: string }) {
  const answer = useProtection(party);
  const { data } = answer;
  if (answer.isError) return <LoadFailed onRetry={() => void answer.refetch()} />;
  if (!data) return <QueueSkeleton />;
  const latest = data.requests.find(({ clock }) => clock?.stoppedAt === null);
  const basis = latest?.ticket.number ?? '';
  const parts = { view, party, basis, protection: data };
  return (
    <>
      <RequestsSection {...parts} />
      <AccessSection {...parts} />
      <CorrectionSection {...parts} />
      <RestrictionSection {...parts} />
      <HoldSection {...parts} />
      <ErasureSection {...parts} />
    </>
  );
}
