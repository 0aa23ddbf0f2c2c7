import type { DeadLetter } from '@aduan/core/dead-letters';
import { RotateCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { useReplay } from './use-stuck.js';

interface ReplayButtonProps {
  readonly letter: DeadLetter;
  /** What would be put back in line, for those who hear the button alone. */
  readonly of?: string;
}

/** Puts a stuck message back in line, and says how that went. */
export function ReplayButton({ letter, of }: ReplayButtonProps) {
  const { stuck } = useWords();
  const replay = useReplay(letter);
  const words = letter.side === 'in' ? stuck.readAgain : stuck.sendAgain;
  return (
    <>
      <span role="status" className="stuck-state">
        {replay.isPending || replay.isSuccess ? stuck.replayed : ''}
        {replay.isError ? stuck.deedFailed : ''}
      </span>
      {!replay.isSuccess && (
        <Button
          className="button small"
          isDisabled={replay.isPending}
          aria-label={of ? `${words}: ${of}` : words}
          onPress={() => replay.mutate()}
        >
          <RotateCw aria-hidden="true" />
          {words}
        </Button>
      )}
    </>
  );
}
