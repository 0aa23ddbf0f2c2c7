import type { Obligation } from '@aduan/core';
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
import type { CaseView } from '../api/model.js';
import { callOutcomes } from '../calls/call-outcomes.js';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { useDates } from '../time/use-dates.js';
import { ReasonDialog } from './reason-dialog.js';

const settledIcons = {
  answered: Send,
  reached: CircleCheck,
  presumed: CircleDashed,
  waived: ShieldMinus,
  unreached: PhoneMissed,
};

/** The answers that the desk owes, and what was tried. */
export function ObligationsSection({ view }: { readonly view: CaseView }) {
  const { context } = useWords();
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
  readonly view: CaseView;
}

function OneObligation({ obligation, view }: OneObligationProps) {
  const words = useWords();
  const dates = useDates();
  const who = useWho();
  const commands = useCommands(view);
  const [waiving, setWaiving] = useState(false);
  const { may } = view;
  const isOwed = obligation.status === 'owed';
  const isOpen = isOwed || obligation.status === 'answered' || obligation.toCall === true;
  // What a channel reports of the answer stands beside the message.
  const attempts = obligation.attempts.filter(({ messageId }) => isOwed || messageId === null);
  const isLatest = obligation === view.ticket.obligations.at(-1);
  return (
    <div className="obligation">
      <Standing obligation={obligation} />
      {obligation.toCall && <p>{words.context.toCall}</p>}
      {obligation.noWay && <p>{words.context.noWay}</p>}
      {isOwed && obligation.callBack && <p className="muted">{words.context.callBack}</p>}
      {attempts.length > 0 && (
        <ul className="attempts">
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              {attempt.by === 'letter' ? (
                <Mail aria-hidden="true" />
              ) : (
                <PhoneMissed aria-hidden="true" />
              )}
              {who.channel(attempt.by)}: {words.outcomes[attempt.outcome]}
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
            {isOpen ? words.context.call : words.calls.later}
          </legend>
          {callOutcomes.map((outcome) => (
            <Button
              key={outcome}
              className="button small"
              onPress={() => commands.attempt(obligation.id, outcome)}
            >
              {words.outcomes[outcome]}
            </Button>
          ))}
        </fieldset>
      )}
      {view.ticket.channel === 'letter' &&
        obligation.status === 'answered' &&
        may.includes('attempt') && (
          <Button
            className="button small screen-only"
            onPress={() => commands.attempt(obligation.id, 'sent', 'letter')}
          >
            <Mail aria-hidden="true" />
            {words.context.posted}
          </Button>
        )}
      {isOpen && may.includes('waive') && (
        <Button className="button quiet inline screen-only" onPress={() => setWaiving(true)}>
          <ShieldMinus aria-hidden="true" />
          {words.context.waive}
        </Button>
      )}
      {waiving && (
        <ReasonDialog
          title={words.context.waiveTitle}
          help={words.context.waiveHelp}
          onReason={(reason) => commands.waive(obligation.id, reason)}
          onClose={() => setWaiving(false)}
        />
      )}
    </div>
  );
}

/** Since when an answer is owed, or how it was settled. */
function Standing({ obligation }: { readonly obligation: Obligation }) {
  const { context } = useWords();
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
