import './conversations.css';
import { MessagesSquare } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { moveFocus } from '../queue/move-focus.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { EmptyState } from '../shell/empty-state.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useRunning } from './conversation-queries.js';
import { ConversationRow } from './conversation-row.js';

/** The running chats of citizens with the bot, the latest message first. */
export function ConversationList() {
  const { conversations, pages } = useCatalogue('ticket');
  const place = useDeskLocation();
  const running = useRunning();
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });
  return (
    <section
      className="queue conversations"
      id="queue"
      role={place.conversationId ? 'region' : 'main'}
      aria-label={pages.conversations.title}
      tabIndex={-1}
    >
      <header className="queue-head">
        <h1>{pages.conversations.title}</h1>
      </header>
      <p className="queue-lead">{conversations.lead}</p>
      {running.isPending && <QueueSkeleton />}
      {running.isError && <LoadFailed onRetry={() => void running.refetch()} />}
      {running.data?.length === 0 && (
        <EmptyState
          icon={MessagesSquare}
          title={conversations.empty}
          help={conversations.emptyHelp}
        />
      )}
      <ul>
        {running.data?.map((item) => (
          <ConversationRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
