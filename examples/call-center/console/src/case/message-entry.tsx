import type { TimelineEntry } from '@aduan/core';
import { Check, CheckCheck, Clock3, Eye, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { AttachmentLink } from './attachment-link.js';
import { useWho } from './use-who.js';

type Message = Extract<TimelineEntry, { readonly type: 'message' }>;

interface MessageEntryProps {
  readonly entry: Message;
  readonly ticketId: string;
  readonly pending: boolean;
  /** The channel, when it is not the one the case came by. */
  readonly channel: string | null;
}

/** One message: the citizen's on the left, the desk's on the right. */
export function MessageEntry({ entry, ticketId, pending, channel }: MessageEntryProps) {
  const words = useWords();
  const dates = useDates();
  const who = useWho();
  const author =
    entry.direction === 'in'
      ? words.case.citizen
      : entry.author
        ? entry.author.name
        : words.case.desk;
  return (
    <article className="message" data-direction={entry.direction} data-purpose={entry.purpose}>
      <header>
        <strong>{author}</strong>
        {entry.purpose && entry.purpose !== 'information' && (
          <span>{words.purpose[entry.purpose]}</span>
        )}
        {channel && <span>{who.channel(channel)}</span>}
        <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      </header>
      <p className={entry.text === null ? 'muted' : undefined}>{entry.text ?? words.case.erased}</p>
      {entry.attachments.map((attachment) => (
        <AttachmentLink key={attachment.blob} attachment={attachment} ticketId={ticketId} />
      ))}
      {entry.direction === 'out' && !pending && <Delivery status={entry.status} />}
      {pending && (
        <footer className="delivery">
          <Clock3 aria-hidden="true" />
          {words.commands.undoable}
        </footer>
      )}
    </article>
  );
}

const signs: Readonly<Record<NonNullable<Message['status']>, LucideIcon>> = {
  accepted: Clock3,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: TriangleAlert,
};

function Delivery({ status }: { readonly status: Message['status'] }) {
  const { delivery } = useWords();
  const Icon = status === null ? Eye : signs[status];
  return (
    <footer className="delivery" data-status={status}>
      <Icon aria-hidden="true" />
      {status === null ? delivery.tracking : delivery[status]}
    </footer>
  );
}
