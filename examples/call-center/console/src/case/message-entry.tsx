import type { TimelineEntry } from '@aduan/core';
import { Clock3 } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { AttachmentLink } from './attachment-link.js';
import { DeletedMark } from './deleted-mark.js';
import { Delivery } from './delivery.js';
import { EarlierWords } from './earlier-words.js';
import { SourceList } from './source-list.js';
import { useWho } from './use-who.js';

type Message = Extract<TimelineEntry, { readonly type: 'message' }>;

interface MessageEntryProps {
  readonly entry: Message;
  readonly ticketId: string;
  readonly pending: boolean;
  /** The channel, when it is not the one the case came by. */
  readonly channel: string | null;
  /** Code of what kept it from the citizen, when the history tells one. */
  readonly failure: string | null;
}

/** One message: the citizen's on the left, the desk's on the right. */
export function MessageEntry({ entry, ticketId, pending, channel, failure }: MessageEntryProps) {
  const words = useWords();
  const dates = useDates();
  const who = useWho();
  const author =
    entry.direction === 'in'
      ? words.case.citizen
      : entry.author
        ? entry.author.name
        : words.case.desk;
  const isDeletion = entry.revises !== null && entry.deletedAt !== null;
  return (
    <article className="message" data-direction={entry.direction} data-purpose={entry.purpose}>
      <header>
        <strong>{author}</strong>
        {entry.purpose && entry.purpose !== 'information' && (
          <span>{words.purpose[entry.purpose]}</span>
        )}
        {entry.revises && <span>{isDeletion ? words.case.deletes : words.case.revised}</span>}
        {channel && <span>{who.channel(channel)}</span>}
        <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      </header>
      {!isDeletion && (
        <p className={entry.text === null ? 'muted' : undefined}>
          {entry.text ?? words.case.erased}
        </p>
      )}
      <SourceList sources={entry.sources} />
      <EarlierWords editedAt={entry.revises ? null : entry.editedAt} earlier={entry.earlier} />
      {entry.deletedAt !== null && <DeletedMark at={entry.deletedAt} />}
      {entry.correctedAt !== null && (
        <p className="muted">
          <small>{words.case.corrected(dates.dateTime(entry.correctedAt))}</small>
        </p>
      )}
      {entry.attachments.map((attachment) => (
        <AttachmentLink key={attachment.blob} attachment={attachment} ticketId={ticketId} />
      ))}
      {entry.direction === 'out' && !pending && <Delivery entry={entry} failure={failure} />}
      {pending && (
        <footer className="delivery">
          <p>
            <Clock3 aria-hidden="true" />
            {words.commands.undoable}
          </p>
        </footer>
      )}
    </article>
  );
}
