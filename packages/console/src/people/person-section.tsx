import './people.css';
import { useState } from 'react';
import type { TicketDetail } from '../api/model.js';
import { isWithheld } from '../api/withheld.js';
import { useCatalogue } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { useDates } from '../time/use-dates.js';
import { MatchList } from './match-list.js';
import { PartyList } from './party-list.js';
import { type Decision, type KnownPerson, useDecision, usePerson } from './use-person.js';

/** The reporter beyond this ticket, and other possible identities. Empty for a hidden reporter. */
export function PersonSection({ view }: { readonly view: TicketDetail }) {
  const [reporter, ...others] = view.reporters;
  if (!reporter || reporter.withheld || isWithheld(reporter.id) || others.length > 0) return null;
  return <Known party={reporter.id} ticketId={view.ticket.id} />;
}

function Known({ party, ticketId }: { readonly party: string; readonly ticketId: string }) {
  const { data } = usePerson(party, ticketId);
  return data && !data.person.withheld ? <Shown known={data} ticketId={ticketId} /> : null;
}

function Shown({ known, ticketId }: { readonly known: KnownPerson; readonly ticketId: string }) {
  const { people } = useCatalogue('tools');
  const dates = useDates();
  const decision = useDecision();
  const [asked, setAsked] = useState<Decision | null>(null);
  const cases = known.cases.filter(({ id }) => id !== ticketId);
  const { parties, restrictedSince } = known.person;
  const [own, ...merged] = parties;
  const isKnownElsewhere = own?.identities.length !== 0 || merged.length > 0;
  // A reporter without identities and merges is known only by this ticket.
  if (!isKnownElsewhere && restrictedSince === null) return null;
  const titles = {
    merge: { title: people.sameTitle, help: people.sameHelp },
    distinguish: { title: people.notSameTitle, help: people.notSameHelp },
    split: { title: people.splitTitle, help: people.splitHelp },
  };
  return (
    <section className="people">
      <h2>{people.title}</h2>
      {restrictedSince !== null && <p>{people.restricted(dates.dateTime(restrictedSince))}</p>}
      <PartyList person={known.person} onDecide={setAsked} />
      <h3>{people.otherTickets}</h3>
      {cases.length === 0 && <p className="muted">{people.noOtherTickets}</p>}
      <ul>
        {cases.map((each) => (
          <li key={each.id}>
            <NamedTicket {...each} />
          </li>
        ))}
      </ul>
      <MatchList person={known.person} matches={known.matches} onDecide={setAsked} />
      <p role="status" className="muted">
        {decision.isError ? people.failed : ''}
      </p>
      {asked && (
        <ReasonDialog
          {...titles[asked.type]}
          onReason={(reason) => decision.mutate({ decision: asked, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
