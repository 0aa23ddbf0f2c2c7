import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ApiError } from '../api/api-error.js';
import { useCatalogue } from '../catalogue/language.js';
import { LoadFailed } from '../shell/load-failed.js';
import { TicketSkeleton } from '../ticket/ticket-skeleton.js';
import { CollectedSection } from './collected-section.js';
import { ConversationHeader } from './conversation-header.js';
import { conversationQuery } from './conversation-queries.js';
import { TranscriptList } from './transcript-list.js';

/** One chat: its messages with the reasons of the bot, the answers so far, and the speaker. */
export function ConversationPage({ id }: { readonly id: string }) {
  const { conversations, pages } = useCatalogue('ticket');
  const { data, error, isError, refetch } = useQuery(conversationQuery(id));
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  const refusals: Readonly<Record<number, string>> = {
    403: conversations.hidden,
    404: conversations.notFound,
  };
  const title = error instanceof ApiError ? refusals[error.status] : undefined;
  return (
    <main
      className="conversation"
      id="conversation"
      ref={pane}
      tabIndex={-1}
      aria-label={pages.conversations.title}
    >
      {data && <ConversationHeader conversation={data} />}
      {data && <TranscriptList messages={data.messages} />}
      {data?.intake && <CollectedSection collected={data.intake.collected} />}
      {!data && isError && (
        <LoadFailed onRetry={() => void refetch()} {...(title ? { title } : {})} />
      )}
      {!data && !isError && <TicketSkeleton />}
    </main>
  );
}
