import { RotateCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import type { Way } from './stuck-message.js';
import { useReplay } from './use-stuck.js';

interface ReplayButtonProps {
  readonly way: Way;
  readonly id: string;
  /** What would be put back in line, for those who hear the button alone. */
  readonly of?: string;
}

/** Puts a stuck message back in line, and says how that went. */
export function ReplayButton({ way, id, of }: ReplayButtonProps) {
  const { stuck } = useWords();
  const replay = useReplay(way, id);
  const words = way === 'inbox' ? stuck.readAgain : stuck.sendAgain;
  return (
    <>
      <span role="status" className="replay-state">
        {replay.isPending || replay.isSuccess ? stuck.replayed : ''}
        {replay.isError ? stuck.replayFailed : ''}
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
