import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { type DeadLetter, useDiscard } from './use-dead-letters.js';

interface DiscardButtonProps {
  readonly letter: DeadLetter;
  /** Name of the message to discard, for screen readers. */
  readonly of: string;
}

/** Discards a dead letter permanently, with a reason. */
export function DiscardButton({ letter, of }: DiscardButtonProps) {
  const { deadLetters } = useCatalogue('ticket');
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const discard = useDiscard(letter);
  const lead = letter.side === 'in' ? deadLetters.discardIncoming : deadLetters.discardOutgoing;
  return (
    <>
      <Button
        className="button small"
        isDisabled={discard.isPending || discard.isSuccess}
        aria-label={`${deadLetters.discard}: ${of}`}
        onPress={() => setAsking(true)}
      >
        <Trash2 aria-hidden="true" />
        {deadLetters.discard}
      </Button>
      {discard.isError && (
        <span role="alert" className="dead-letter-state">
          {deadLetters.actionFailed}
        </span>
      )}
      {isAsking && (
        <FormDialog
          title={deadLetters.discardTitle}
          lead={lead}
          submit={deadLetters.discard}
          isReady={reason !== null}
          onSubmit={() => reason !== null && discard.mutate(reason)}
          onClose={() => setAsking(false)}
        >
          <Choice
            label={deadLetters.discardReason}
            value={reason}
            options={Object.entries(deadLetters.discardReasons).map(([id, name]) => ({ id, name }))}
            onChange={setReason}
          />
        </FormDialog>
      )}
    </>
  );
}
