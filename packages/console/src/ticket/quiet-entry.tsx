import type { CooperativeRef, TimelineEntry } from '../api/model.js';
import { useDates } from '../time/use-dates.js';
import { LinkedTicket } from './linked-ticket.js';
import { useEventText } from './use-event-text.js';
import { useNames } from './use-names.js';

type Quiet = Exclude<TimelineEntry, { readonly type: 'message' | 'note' }>;

interface QuietEntryProps {
  readonly entry: Quiet;
  /** The cooperative of the ticket. */
  readonly cooperative: CooperativeRef | null;
}

/** A fact of the history, in one line. */
export function QuietEntry({ cooperative, entry }: QuietEntryProps) {
  const dates = useDates();
  const who = useNames();
  const factWords = useEventText(cooperative);
  const other = entry.type === 'fact' ? (entry.facts.ticketId ?? entry.facts.leadId) : null;
  const words = entry.type === 'attempt' ? entry.remark : entry.reason;
  // A status of another system is shown in our words where there are some, not in both.
  const isTold =
    entry.type === 'fact' && entry.event === 'ticket-sync:received' && entry.facts.state;
  const reason = isTold ? null : words;
  // An owed answer is not an action of a person.
  const isAction = !(entry.type === 'fact' && entry.event === 'obligation.owed');
  const byOfficer = isAction && entry.actor.kind === 'officer';
  return (
    <p className="quiet" data-event={entry.type === 'fact' ? entry.event : entry.type}>
      <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      <span>
        {factWords(entry)}
        {byOfficer && <span className="muted"> · {who.actor(entry.actor)}</span>}
        {typeof other === 'string' && <LinkedTicket id={other} />}
        {reason && <span className="quiet-reason">{reason}</span>}
      </span>
    </p>
  );
}
