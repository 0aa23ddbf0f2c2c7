import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { AttachmentLink } from '../ticket/attachment-link.js';
import { useHistory } from '../ticket/use-history.js';

/** All files of the ticket. */
export function AttachmentsSection({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const { timeline } = useHistory(view);
  const named = new Map(
    timeline.flatMap((entry) =>
      entry.type === 'message' ? entry.attachments.map((file) => [file.blob, file] as const) : [],
    ),
  );
  // Files of messages that are not loaded yet have no names.
  const files = view.ticket.attachments.map(
    (file) => named.get(file.blob) ?? { ...file, name: null },
  );
  if (files.length === 0) return null;
  return (
    <section>
      <h2>{context.attachments}</h2>
      {files.map((file) => (
        <AttachmentLink key={file.blob} attachment={file} ticketId={view.ticket.id} />
      ))}
    </section>
  );
}
