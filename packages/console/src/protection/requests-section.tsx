import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { Outcome } from './outcome.js';
import { type NewRequest, RequestDialog } from './request-dialog.js';
import { RequestRow } from './request-row.js';
import type { SectionParts } from './section-parts.js';

/** The person's requests, each with its SLA clock of three days; number and PIN of a new one are for the person. */
export function RequestsSection({ party, protection: { processing, requests } }: SectionParts) {
  const { newTicket, protection } = useCatalogue('ticket', 'protection');
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const record = useMutation({
    mutationFn: (request: NewRequest) =>
      desk.post('/tickets', {
        body: { ...request, kind: 'information-request', reporter: { known: party } },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['protection', party] }),
  });
  return (
    <section aria-labelledby="protection-requests">
      <h2 id="protection-requests">{protection.requests}</h2>
      <p className="muted">{protection.requestsHelp}</p>
      {requests.length > 0 && (
        <ul className="lines">
          {requests.map((request) => (
            <RequestRow key={request.ticket.id} request={request} />
          ))}
        </ul>
      )}
      {processing ? (
        <Button className="button" isDisabled={record.isPending} onPress={() => setOpen(true)}>
          <Plus aria-hidden="true" />
          {protection.record}
        </Button>
      ) : (
        <p>{protection.hiddenRequests}</p>
      )}
      <Outcome
        error={record.error}
        done={
          record.data
            ? `${protection.recorded(record.data.ticket.number, record.data.pin)} ${newTicket.pinOnce}`
            : null
        }
      />
      {isOpen && <RequestDialog onRequest={record.mutate} onClose={() => setOpen(false)} />}
    </section>
  );
}
