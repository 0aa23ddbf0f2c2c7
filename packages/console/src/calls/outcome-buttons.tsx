import './call-outcomes.css';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { AttemptOutcome, Obligation, Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';

const outcomes: readonly AttemptOutcome[] = ['no-answer', 'busy', 'wrong-number', 'reached'];

interface OutcomeButtonsProps {
  readonly obligation: Obligation;
  readonly ticket: Pick<Ticket, 'draft'>;
  /** Called with what was said where the call is itself the answer. */
  readonly onOutcome: (outcome: AttemptOutcome, said?: string) => void;
}

/** The outcomes of a call, one button each. A call that answers the ticket is recorded with what was said in it. */
export function OutcomeButtons({ obligation, onOutcome, ticket }: OutcomeButtonsProps) {
  const { context, desk, outcomes: names } = useCatalogue('ticket');
  const [said, setSaid] = useState<string | null>(null);
  const isAnswer = obligation.status === 'owed' && ticket.draft?.status !== 'approved';
  return (
    <>
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          className="button small"
          onPress={() => (outcome === 'reached' && isAnswer ? setSaid('') : onOutcome(outcome))}
          data-outcome={outcome}
        >
          {names[outcome]}
        </Button>
      ))}
      {said !== null && (
        <FormDialog
          title={context.saidTitle}
          lead={context.saidLead}
          submit={desk.save}
          isReady={said.trim() !== ''}
          onSubmit={() => onOutcome('reached', said.trim())}
          onClose={() => setSaid(null)}
        >
          <TextAreaField
            label={context.saidLabel}
            value={said}
            rows={4}
            autoFocus
            onChange={setSaid}
          />
        </FormDialog>
      )}
    </>
  );
}
