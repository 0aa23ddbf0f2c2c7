import type { DeadLetter } from '@aduan/core/dead-letters';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { useDiscard } from './use-stuck.js';

interface DiscardButtonProps {
  readonly letter: DeadLetter;
  /** What would be put away, for those who hear the button alone. */
  readonly of: string;
}

/** Puts a stuck message away for good, once somebody said why. */
export function DiscardButton({ letter, of }: DiscardButtonProps) {
  const { stuck } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const discard = useDiscard(letter);
  const lead = letter.side === 'in' ? stuck.discardIncoming : stuck.discardOutgoing;
  return (
    <>
      <Button
        className="button small"
        isDisabled={discard.isPending || discard.isSuccess}
        aria-label={`${stuck.discard}: ${of}`}
        onPress={() => setAsking(true)}
      >
        <Trash2 aria-hidden="true" />
        {stuck.discard}
      </Button>
      {discard.isError && (
        <span role="alert" className="stuck-state">
          {stuck.deedFailed}
        </span>
      )}
      {isAsking && (
        <FormDialog
          title={stuck.discardTitle}
          lead={lead}
          submit={stuck.discard}
          isReady={reason !== null}
          onSubmit={() => reason !== null && discard.mutate(reason)}
          onClose={() => setAsking(false)}
        >
          <Choice
            label={stuck.discardReason}
            value={reason}
            options={Object.entries(stuck.discardReasons).map(([id, name]) => ({ id, name }))}
            onChange={setReason}
          />
        </FormDialog>
      )}
    </>
  );
}
