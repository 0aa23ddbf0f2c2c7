import './case.css';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { change } from '../api/client.js';
import { useWords } from '../catalogue/language.js';
import { ConflictNotice } from '../commands/conflict-notice.js';
import { useCase } from '../commands/use-case.js';
import { Composer } from '../composer/composer.js';
import { ContextPane } from '../context/context-pane.js';
import { CaseConversation } from '../conversations/case-conversation.js';
import { markSeen } from '../queue/seen.js';
import { LoadFailed } from '../shell/load-failed.js';
import { CaseHeader } from './case-header.js';
import { CaseSkeleton } from './case-skeleton.js';
import { CitizenTyping } from './citizen-typing.js';
import { Stream } from './stream.js';

/** One case: what was said and done, what to say next, and what one must know. */
export function CasePage({ id }: { readonly id: string }) {
  const words = useWords();
  const { query, shown } = useCase(id);
  const [contextOpen, setContextOpen] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const count = query.data?.ticket.messageCount;
  const awaiting = query.data?.ticket.awaitingReadSince != null;

  // The citizen sees "dibaca"; a failure only means that he sees it later.
  useEffect(() => {
    if (count === undefined) return;
    markSeen(id, count);
    if (awaiting) void change(`/tickets/${id}/seen`, {}).catch(() => {});
  }, [id, count, awaiting]);

  useEffect(() => pane.current?.focus({ preventScroll: true }), []);

  if (!shown) {
    const missing = query.error instanceof ApiError && query.error.status === 404;
    return (
      <main className="case" id="case" ref={pane} tabIndex={-1}>
        {query.isError ? (
          <LoadFailed
            onRetry={() => void query.refetch()}
            {...(missing ? { title: words.desk.notFound } : {})}
          />
        ) : (
          <CaseSkeleton />
        )}
      </main>
    );
  }
  const { view } = shown;
  return (
    <>
      <main className="case" id="case" ref={pane} tabIndex={-1} aria-label={view.ticket.number}>
        <CaseHeader view={view} onContext={() => setContextOpen(true)} />
        <CaseConversation ticket={view.ticket}>
          <Stream shown={shown} />
        </CaseConversation>
        <div className="case-foot">
          <CitizenTyping ticket={view.ticket} />
          <ConflictNotice view={view} />
          <Composer view={view} />
        </div>
      </main>
      <ContextPane view={view} isOpen={contextOpen} onClose={() => setContextOpen(false)} />
    </>
  );
}
