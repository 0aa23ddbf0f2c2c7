import './ticket-skeleton.css';
import { useCatalogue } from '../catalogue/language.js';

/** The layout of a ticket before it is loaded. */
export function TicketSkeleton() {
  const { desk } = useCatalogue();
  return (
    <div className="case-skeleton skeleton" role="status" aria-label={desk.loading}>
      <span style={{ inlineSize: '30%' }} />
      <span style={{ inlineSize: '65%', blockSize: 22 }} />
      <span style={{ inlineSize: '80%', blockSize: 84 }} />
      <span style={{ inlineSize: '55%', blockSize: 48, marginInlineStart: 'auto' }} />
      <span style={{ inlineSize: '70%', blockSize: 64 }} />
    </div>
  );
}

/** The pane of a ticket, or of a chat, before its code is loaded. */
export function TicketSkeletonPane() {
  return (
    <main className="case-waits" aria-busy="true">
      <TicketSkeleton />
    </main>
  );
}
