import type { TimelineEntry } from '@aduan/core';
import { useDates } from '../time/use-dates.js';
import { LinkedCase } from './linked-case.js';
import { useFactWords } from './use-fact-words.js';
import { useWho } from './use-who.js';

type Quiet = Exclude<TimelineEntry, { readonly type: 'message' | 'note' }>;

/** Something that happened, in one quiet line. */
export function QuietEntry({ entry }: { readonly entry: Quiet }) {
  const dates = useDates();
  const who = useWho();
  const factWords = useFactWords();
  const reason = entry.type === 'attempt' ? entry.remark : entry.reason;
  const other = entry.type === 'fact' ? (entry.facts.ticketId ?? entry.facts.leadId) : null;
  // That somebody waits is nobody's deed.
  const isDeed = !(entry.type === 'fact' && entry.event === 'obligation.owed');
  const byOfficer = isDeed && entry.actor.kind === 'officer';
  return (
    <p className="quiet" data-event={entry.type === 'fact' ? entry.event : entry.type}>
      <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      <span>
        {factWords(entry)}
        {byOfficer && <span className="muted"> · {who.actor(entry.actor)}</span>}
        {typeof other === 'string' && <LinkedCase id={other} />}
        {reason && <span className="quiet-reason">{reason}</span>}
      </span>
    </p>
  );
}
