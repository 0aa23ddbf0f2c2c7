import { FileText, Image } from 'lucide-react';
import { desk } from '../api/desk.js';
import type { AttachmentView } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { RecordingPlayer } from './recording-player.js';

interface AttachmentLinkProps {
  readonly attachment: AttachmentView;
  readonly ticketId: string;
}

/** A file of a message: opens in a new tab, where the server lets it run no scripts. Sound plays in place. */
export function AttachmentLink({ attachment, ticketId }: AttachmentLinkProps) {
  const catalogue = useCatalogue('ticket');
  const path = { id: ticketId, blob: attachment.blob };
  const address = desk.url('/tickets/{id}/files/{blob}', { path });
  if (attachment.mime.startsWith('audio/')) {
    return <RecordingPlayer address={address} name={attachment.name} />;
  }
  const Icon = attachment.mime.startsWith('image/') ? Image : FileText;
  return (
    <a className="attachment" href={address} target="_blank" rel="noreferrer">
      <Icon aria-hidden="true" />
      <span className="attachment-name">{attachment.name ?? catalogue.case.attachment}</span>
      <span className="muted">{sizeText(attachment.bytes)}</span>
    </a>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
