import { CloudOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { NothingHere } from './nothing-here.js';

/** What is shown instead of data that could not be read: what happened to the work, and what to do. */
export function LoadFailed({
  onRetry,
  title,
}: {
  readonly onRetry: () => void;
  readonly title?: string;
}) {
  const { desk } = useWords();
  return (
    <NothingHere
      icon={CloudOff}
      title={title ?? desk.loadFailed}
      help={desk.loadFailedHelp}
      role="alert"
    >
      <Button className="button" onPress={onRetry}>
        {desk.retry}
      </Button>
    </NothingHere>
  );
}
