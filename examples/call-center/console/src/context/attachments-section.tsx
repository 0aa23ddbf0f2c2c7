import type { CaseView } from '../api/model.js';
import { AttachmentLink } from '../case/attachment-link.js';
import { useWords } from '../catalogue/language.js';

/** All files of the case in one place. */
export function AttachmentsSection({ view }: { readonly view: CaseView }) {
  const { context } = useWords();
  const files = view.timeline.flatMap((entry) =>
    entry.type === 'message' ? entry.attachments : [],
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
