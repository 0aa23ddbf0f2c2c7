import { CloudOff } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { Button } from './button.js';
import { EmptyState } from './empty-state.js';

/** Shown instead of data that could not be read: the problem, and the remedy. */
export function LoadFailed({
  onRetry,
  title,
}: {
  readonly onRetry: () => void;
  readonly title?: string;
}) {
  const { desk } = useCatalogue();
  return (
    <EmptyState
      icon={CloudOff}
      title={title ?? desk.loadFailed}
      help={desk.loadFailedHelp}
      role="alert"
    >
      <Button className="button" onPress={onRetry}>
        {desk.retry}
      </Button>
    </EmptyState>
  );
}
