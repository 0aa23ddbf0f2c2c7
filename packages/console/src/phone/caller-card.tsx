import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { type Caller, callOfQuery, readPhone } from './phone-queries.js';

interface CallerCardProps {
  readonly call: string;
  /** Whether the call is already recorded in a ticket. */
  readonly isNoted: boolean;
}

/** The people with a call's number: names and open tickets, no numbers. */
export function CallerCard({ call, isNoted }: CallerCardProps) {
  const { phone } = useCatalogue('tools');
  const { data, isError } = useQuery(callOfQuery(call));
  if (isError) return <p className="muted">{phone.failed}</p>;
  if (!data) return <p className="muted">{phone.looking}</p>;
  if (data.items.length === 0) return <p className="muted phone-caller">{phone.unknown}</p>;
  return (
    <ul className="phone-callers">
      {data.items.map((caller) => (
        <CallerLine key={caller.id} call={call} caller={caller} isNoted={isNoted} />
      ))}
    </ul>
  );
}

function CallerLine({ call, caller, isNoted }: CallerCardProps & { readonly caller: Caller }) {
  const { people, phone } = useCatalogue('tools');
  const place = useDeskLocation();
  const client = useQueryClient();
  const attach = useMutation({
    mutationFn: (ticket: string) =>
      desk.post('/call-sessions/calls/{call}/ticket', { path: { call }, body: { ticket } }),
    onSuccess: async (_, ticket) => {
      await readPhone(client);
      place.openTicket(ticket);
    },
  });
  return (
    <li className="phone-caller">
      <strong>{caller.name ?? phone.unnamed}</strong>{' '}
      <span className="muted">{people[caller.certainty]}</span>
      {caller.tickets.length === 0 && <p className="muted">{phone.noTickets}</p>}
      <ul aria-label={phone.cases}>
        {caller.tickets.map((each) => (
          <li key={each.id}>
            <NamedTicket {...each} />
            {!isNoted && (
              <Button
                className="button small"
                aria-label={`${phone.attach}: ${each.number}`}
                isDisabled={attach.isPending}
                onPress={() => attach.mutate(each.id)}
              >
                {phone.attach}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="muted">
        {attach.isError ? phone.failed : ''}
      </p>
    </li>
  );
}
