import {
  CircleCheck,
  CircleDashed,
  Mail,
  Phone,
  PhoneMissed,
  Send,
  ShieldMinus,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Obligation, TicketDetail } from '../api/model.js';
import { OutcomeButtons } from '../calls/outcome-buttons.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { ReasonDialog } from './reason-dialog.js';

const settledIcons = {
  answered: Send,
  reached: CircleCheck,
  presumed: CircleDashed,
  waived: ShieldMinus,
  unreached: PhoneMissed,
};

/** The answers that the desk owes, and the attempts so far. */
export function ObligationsSection({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const { obligations } = view.ticket;
  if (obligations.length === 0) return null;
  return (
    <section>
      <h2>{context.obligations}</h2>
      {obligations.map((obligation) => (
        <OneObligation key={obligation.id} obligation={obligation} view={view} />
      ))}
    </section>
  );
}

interface OneObligationProps {
  readonly obligation: Obligation;
  readonly view: TicketDetail;
}

function OneObligation({ obligation, view }: OneObligationProps) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const who = useNames();
  const commands = useCommands(view);
  const [waiving, setWaiving] = useState(false);
  const { may } = view;
  const isOwed = obligation.status === 'owed';
  const isOpen = isOwed || obligation.status === 'answered' || obligation.toCall === true;
  // Receipts of the channel are shown next to the message.
  const attempts = obligation.attempts.filter(({ messageId }) => isOwed || messageId === null);
  const isLatest = obligation === view.ticket.obligations.at(-1);
  return (
    <div className="obligation">
      <Standing obligation={obligation} />
      {obligation.toCall && <p>{catalogue.context.toCall}</p>}
      {obligation.noWay && <p>{catalogue.context.noWay}</p>}
      {isOwed && obligation.callBack && <p className="muted">{catalogue.context.callBack}</p>}
      {attempts.length > 0 && (
        <ul className="attempts">
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              {attempt.by === 'letter' ? (
                <Mail aria-hidden="true" />
              ) : (
                <PhoneMissed aria-hidden="true" />
              )}
              {who.channel(attempt.by)}: {catalogue.outcomes[attempt.outcome]}
              <span className="muted">
                {dates.shortDate(attempt.at)} {dates.time(attempt.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may.includes('attempt') && (isOwed || isLatest) && (
        <fieldset className="call-outcomes">
          <legend>
            <Phone aria-hidden="true" />
            {isOpen ? catalogue.context.call : catalogue.calls.later}
          </legend>
          <OutcomeButtons
            obligation={obligation}
            ticket={view.ticket}
            onOutcome={(outcome, remark) => commands.attempt(obligation.id, { outcome, remark })}
          />
        </fieldset>
      )}
      {view.ticket.channel === 'letter' &&
        obligation.status === 'answered' &&
        may.includes('attempt') && (
          <Button
            className="button small screen-only"
            onPress={() => commands.attempt(obligation.id, { outcome: 'sent', by: 'letter' })}
          >
            <Mail aria-hidden="true" />
            {catalogue.context.posted}
          </Button>
        )}
      {isOpen && may.includes('waive') && (
        <Button className="button quiet inline screen-only" onPress={() => setWaiving(true)}>
          <ShieldMinus aria-hidden="true" />
          {catalogue.context.waive}
        </Button>
      )}
      {waiving && (
        <ReasonDialog
          title={catalogue.context.waiveTitle}
          help={catalogue.context.waiveHelp}
          onReason={(reason) => commands.waive(obligation.id, reason)}
          onClose={() => setWaiving(false)}
        />
      )}
    </div>
  );
}

/** Since when an answer is owed, or how it was settled. */
function Standing({ obligation }: { readonly obligation: Obligation }) {
  const { context } = useCatalogue('ticket');
  const dates = useDates();
  const { answeredAt, status, owedSince, settledAt } = obligation;
  if (status === 'owed') return <p>{context.owedSince(dates.longDate(owedSince))}</p>;
  const Icon = settledIcons[status];
  return (
    <p className="settled" data-status={status}>
      <Icon aria-hidden="true" />
      {context[status](dates.longDate(settledAt ?? answeredAt ?? owedSince))}
    </p>
  );
}
