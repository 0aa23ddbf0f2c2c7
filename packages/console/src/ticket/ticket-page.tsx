import './ticket.css';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { ConflictPanel } from '../commands/conflict-panel.js';
import { useTicket } from '../commands/use-ticket.js';
import { Composer } from '../composer/composer.js';
import { ContextPane } from '../context/context-pane.js';
import { TicketConversation } from '../conversations/ticket-conversation.js';
import { markSeen } from '../queue/unread.js';
import { LoadFailed } from '../shell/load-failed.js';
import { CitizenTyping } from './citizen-typing.js';
import { TicketHeader } from './ticket-header.js';
import { TicketSkeleton } from './ticket-skeleton.js';
import { TicketTimeline } from './ticket-timeline.js';

/** One ticket: its history, the composer, and its context. */
export function TicketDetailPage({ id }: { readonly id: string }) {
  const catalogue = useCatalogue();
  const { query, shown } = useTicket(id);
  const [contextOpen, setContextOpen] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const count = query.data?.ticket.messageCount;
  const awaiting = query.data?.ticket.awaitingReadSince != null;

  // Lets the citizen see "dibaca"; after a failure they only see it later.
  useEffect(() => {
    if (count === undefined) return;
    markSeen(id, count);
    if (awaiting) void desk.post('/tickets/{id}/read', { path: { id } }).catch(() => {});
  }, [id, count, awaiting]);

  useEffect(() => pane.current?.focus({ preventScroll: true }), []);

  if (!shown) {
    const missing = query.error instanceof ApiError && query.error.status === 404;
    return (
      <main className="case" id="case" ref={pane} tabIndex={-1}>
        {query.isError ? (
          <LoadFailed
            onRetry={() => void query.refetch()}
            {...(missing ? { title: catalogue.desk.notFound } : {})}
          />
        ) : (
          <TicketSkeleton />
        )}
      </main>
    );
  }
  const { view } = shown;
  return (
    <>
      <main className="case" id="case" ref={pane} tabIndex={-1} aria-label={view.ticket.number}>
        <TicketHeader view={view} onContext={() => setContextOpen(true)} />
        <TicketConversation ticket={view.ticket}>
          <TicketTimeline shown={shown} />
        </TicketConversation>
        <div className="case-foot">
          <CitizenTyping ticket={view.ticket} />
          <ConflictPanel view={view} />
          <Composer view={view} />
        </div>
      </main>
      <ContextPane view={view} isOpen={contextOpen} onClose={() => setContextOpen(false)} />
    </>
  );
}
