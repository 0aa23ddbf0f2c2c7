import type { AttemptOutcome, Obligation } from '@aduan/core';
import { CircleCheck, Phone, PhoneMissed, ShieldMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { useDates } from '../time/use-dates.js';
import { ReasonDialog } from './reason-dialog.js';

const callOutcomes: readonly AttemptOutcome[] = ['reached', 'no-answer', 'busy', 'wrong-number'];

const settledIcons = { fulfilled: CircleCheck, waived: ShieldMinus, unreached: PhoneMissed };

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
  if (obligation.status !== 'owed') {
    const Icon = settledIcons[obligation.status];
    const say = words.context[obligation.status];
    return (
      <p className="settled" data-status={obligation.status}>
        <Icon aria-hidden="true" />
        {say(dates.longDate(obligation.settledAt ?? obligation.owedSince))}
      </p>
    );
  }
  return (
    <div className="obligation">
      <p>{words.context.owedSince(dates.longDate(obligation.owedSince))}</p>
      {obligation.attempts.length > 0 && (
        <ul className="attempts">
          {obligation.attempts.map((attempt) => (
            <li key={attempt.at}>
              <PhoneMissed aria-hidden="true" />
              {who.channel(attempt.by)}: {words.outcomes[attempt.outcome]}
              <span className="muted">
                {dates.shortDate(attempt.at)} {dates.time(attempt.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may.includes('attempt') && (
        <fieldset className="call-outcomes">
          <legend>
            <Phone aria-hidden="true" />
            {words.context.call}
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
      {may.includes('waive') && (
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
