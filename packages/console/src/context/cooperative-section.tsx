import './cooperative.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { Contradictions, CooperativeCard } from './cooperative-card.js';
import { cooperativeQuery } from './cooperative-query.js';
import { GatheredFacts } from './gathered-facts.js';
import { SyncState } from './sync-state.js';

/** The cooperative of the ticket: the citizen's statement, and the register's card. */
export function CooperativeSection({ view }: { readonly view: TicketDetail }) {
  const { context, case: catalogue, cooperative: about } = useCatalogue('ticket');
  const label = useLabel();
  const { cooperative } = view.ticket;
  const { data } = useQuery(cooperativeQuery(view.ticket));
  const respondent = view.respondent !== cooperative?.name ? view.respondent : null;
  const choices = view.may.includes('classify') ? (data?.choices ?? []) : [];
  if (!cooperative && !respondent && choices.length === 0) return null;
  return (
    <section className="cooperative">
      <h2>{context.cooperative}</h2>
      {cooperative && (
        <>
          <p>
            <strong>{cooperative.name}</strong>
          </p>
          <dl className="facts">
            {cooperative.nikop && <Fact name={context.nikop} value={cooperative.nikop} />}
            {view.cooperativePlace && (
              <Fact name={context.cooperativePlace} value={label(view.cooperativePlace)} />
            )}
          </dl>
        </>
      )}
      {data?.shared && cooperative && <SyncState state={data.shared} />}
      {data?.card && (
        <>
          <Contradictions found={data.contradictions} />
          <CooperativeCard facts={data.card.facts} />
        </>
      )}
      {data?.gathered && (
        <GatheredFacts
          record={data.gathered}
          ticket={view.ticket}
          mayPutDown={view.may.includes('note')}
        />
      )}
      {data?.failed && <p className="muted">{about.failed}</p>}
      {data && choices.length > 0 && <Choices view={view} choices={choices} />}
      {data && data.others.length > 0 && (
        <>
          <h3>{about.others}</h3>
          <ul className="linked-cases">
            {data.others.map(({ subject, ticket }) => (
              <li key={ticket.id}>
                <NamedTicket id={ticket.id} number={ticket.number} subject={subject} />
              </li>
            ))}
          </ul>
        </>
      )}
      {respondent && (
        <dl className="facts">
          <Fact name={catalogue.respondent} value={respondent} />
        </dl>
      )}
    </section>
  );
}

type ChoicesProps = Pick<Parameters<typeof CooperativeSection>[0], 'view'> & {
  readonly choices: Answered<'CooperativeOfTicket'>['choices'];
};

/** The candidates; an officer chooses the right one. */
function Choices({ choices, view }: ChoicesProps) {
  const { cooperative: about } = useCatalogue('ticket');
  const label = useLabel();
  const commands = useCommands(view);
  return (
    <>
      <p className="muted">{about.unverified}</p>
      <h3>{about.mayBe}</h3>
      <ul className="cooperative-choices">
        {choices.map(({ cooperative: choice, place }) => (
          <li key={choice.simkopdesId ?? choice.name}>
            <span>
              {choice.name}
              <span className="muted">{place && label(place)}</span>
            </span>
            <Button
              className="button small screen-only"
              onPress={() => commands.classify({ cooperative: choice })}
            >
              {about.choose}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
