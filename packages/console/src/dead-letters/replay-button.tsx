import { RotateCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { type DeadLetter, useReplay } from './use-dead-letters.js';

interface ReplayButtonProps {
  readonly letter: DeadLetter;
  /** Name of the message to retry, for screen readers. */
  readonly of?: string;
}

/** Retries a dead letter, and says how that went. */
export function ReplayButton({ letter, of }: ReplayButtonProps) {
  const { deadLetters } = useCatalogue('ticket');
  const replay = useReplay(letter);
  const catalogue = letter.side === 'in' ? deadLetters.readAgain : deadLetters.sendAgain;
  return (
    <>
      <span role="status" className="dead-letter-state">
        {replay.isPending || replay.isSuccess ? deadLetters.replayed : ''}
        {replay.isError ? deadLetters.actionFailed : ''}
      </span>
      {!replay.isSuccess && (
        <Button
          className="button small"
          isDisabled={replay.isPending}
          aria-label={of ? `${catalogue}: ${of}` : catalogue}
          onPress={() => replay.mutate()}
        >
          <RotateCw aria-hidden="true" />
          {catalogue}
        </Button>
      )}
    </>
  );
}
