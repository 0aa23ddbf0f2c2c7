import { CloudOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';

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
    <div className="empty" role="alert">
      <CloudOff aria-hidden="true" />
      <h2>{title ?? desk.loadFailed}</h2>
      <p>{desk.loadFailedHelp}</p>
      <Button className="button" onPress={onRetry}>
        {desk.retry}
      </Button>
    </div>
  );
}
