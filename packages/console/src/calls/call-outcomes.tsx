import { PhoneOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { AttemptOutcome, OwedCall } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { usePending } from '../commands/pending.js';
import { useCommands } from '../commands/use-commands.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { OutcomeButtons } from './outcome-buttons.js';

/** Buttons for the outcome of a call, and for closing a ticket whose citizen cannot be reached. */
export function CallOutcomes({ call }: { readonly call: OwedCall }) {
  const catalogue = useCatalogue('tools');
  const label = useLabel();
  const officer = useOfficer();
  const place = useDeskLocation();
  const commands = useCommands(call);
  const { closing, obligation, ticket } = call;
  const underWay = usePending().find(
    ({ command, progress }) =>
      command.ticketId === ticket.id &&
      (command.name === 'attempt' || command.name === 'act') &&
      progress.status !== 'failed',
  );
  if (!officer.may('note')) return null;
  if (underWay) {
    const isRefused = underWay.progress.status === 'conflict';
    const { title } = underWay.command;
    return (
      <p className="call-noted">
        {isRefused ? (
          <Link href={place.ticketAddress(ticket.id)}>{catalogue.conflict.title}</Link>
        ) : (
          title
        )}
      </p>
    );
  }

  function note(outcome: AttemptOutcome, remark?: string) {
    commands.attempt(obligation.id, { outcome, remark });
    // What follows from the call is done in the ticket.
    if (outcome === 'reached') place.openTicket(ticket.id);
  }
  return (
    <fieldset className="call-outcomes" aria-label={`${catalogue.calls.outcome}: ${ticket.number}`}>
      <OutcomeButtons obligation={obligation} ticket={ticket} onOutcome={note} />
      {closing && (
        <Button
          className="button small"
          onPress={() => commands.act(closing, {})}
          data-action={closing.action}
        >
          <PhoneOff aria-hidden="true" />
          {label(closing.label)}
        </Button>
      )}
    </fieldset>
  );
}
