import { Clock3 } from 'lucide-react';
import type { TimelineEntry } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { AttachmentLink } from './attachment-link.js';
import { DeletedMark } from './deleted-mark.js';
import { Delivery } from './delivery.js';
import { PreviousText } from './previous-text.js';
import { SourceList } from './source-list.js';
import { useNames } from './use-names.js';

type Message = Extract<TimelineEntry, { readonly type: 'message' }>;

interface MessageEntryProps {
  readonly entry: Message;
  readonly ticketId: string;
  readonly pending: boolean;
  /** The channel, when it is not the one that the ticket came by. */
  readonly channel: string | null;
  /** Code of the delivery failure, when the history has one. */
  readonly failure: string | null;
}

/** One message: the citizen's on the left, the desk's on the right. */
export function MessageEntry({ entry, ticketId, pending, channel, failure }: MessageEntryProps) {
  const catalogue = useCatalogue('tools', 'ticket');
  const dates = useDates();
  const who = useNames();
  const author =
    entry.direction === 'in'
      ? catalogue.names.citizen
      : entry.author
        ? entry.author.name
        : catalogue.case.desk;
  const isDeletion = entry.revises !== null && entry.deletedAt !== null;
  return (
    <article className="message" data-direction={entry.direction} data-purpose={entry.purpose}>
      <header>
        <strong>{author}</strong>
        {entry.purpose && entry.purpose !== 'information' && (
          <span>{purposeText(catalogue.purpose, entry.purpose)}</span>
        )}
        {entry.revises && (
          <span>{isDeletion ? catalogue.case.deletes : catalogue.case.revised}</span>
        )}
        {channel && <span>{who.channel(channel)}</span>}
        <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      </header>
      {!isDeletion && (
        <p className={entry.text === null ? 'muted' : undefined}>
          {entry.text ?? catalogue.case.erased}
        </p>
      )}
      <SourceList sources={entry.sources} />
      <PreviousText editedAt={entry.revises ? null : entry.editedAt} earlier={entry.earlier} />
      {entry.deletedAt !== null && <DeletedMark at={entry.deletedAt} />}
      {entry.correctedAt !== null && (
        <p className="muted">
          <small>{catalogue.case.corrected(dates.dateTime(entry.correctedAt))}</small>
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
            {catalogue.commands.undoable}
          </p>
        </footer>
      )}
    </article>
  );
}

/** Purpose of a message; a plugin's own purpose is an automatic message. */
function purposeText(
  texts: Readonly<Record<string, string>> & { readonly acknowledgement: string },
  purpose: string,
): string {
  return texts[purpose] ?? texts.acknowledgement;
}
