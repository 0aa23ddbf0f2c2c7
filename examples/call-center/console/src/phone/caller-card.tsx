import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { ShownCaller } from '../../../server/api/call-sessions.js';
import { change } from '../api/client.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { NamedTicket } from '../ticket/linked-ticket.js';
import { callOfQuery, readPhone } from './phone-queries.js';

interface CallerCardProps {
  readonly call: string;
  /** Whether the call is already recorded in a ticket. */
  readonly isNoted: boolean;
}

/** The people with a call's number: names and open tickets, no numbers. */
export function CallerCard({ call, isNoted }: CallerCardProps) {
  const { phone } = useCatalogue();
  const { data, isError } = useQuery(callOfQuery(call));
  if (isError) return <p className="muted">{phone.failed}</p>;
  if (!data) return <p className="muted">{phone.looking}</p>;
  if (data.items.length === 0) return <p className="muted phone-caller">{phone.unknown}</p>;
  return (
    <ul className="phone-callers">
      {data.items.map((caller) => (
        <Caller key={caller.id} call={call} caller={caller} isNoted={isNoted} />
      ))}
    </ul>
  );
}

function Caller({ call, caller, isNoted }: CallerCardProps & { readonly caller: ShownCaller }) {
  const { people, phone } = useCatalogue();
  const place = useDeskLocation();
  const client = useQueryClient();
  const attach = useMutation({
    mutationFn: (ticket: string) => change(`/phone/calls/${call}/case`, { ticket }),
    onSuccess: async (_, ticket) => {
      await readPhone(client);
      place.openTicket(ticket);
    },
  });
  return (
    <li className="phone-caller">
      <strong>{caller.name ?? phone.unnamed}</strong>{' '}
      <span className="muted">{people[caller.certainty]}</span>
      {caller.cases.length === 0 && <p className="muted">{phone.noTickets}</p>}
      <ul aria-label={phone.cases}>
        {caller.cases.map((each) => (
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
