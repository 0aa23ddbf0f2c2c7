import type { AttachmentView } from '@aduan/core';
import { FileText, Image } from 'lucide-react';
import { useWords } from '../catalogue/language.js';

interface AttachmentLinkProps {
  readonly attachment: AttachmentView;
  readonly ticketId: string;
}

/** A file of a message: opens in a tab of its own, where the server lets it run nothing. */
export function AttachmentLink({ attachment, ticketId }: AttachmentLinkProps) {
  const words = useWords();
  const Icon = attachment.mime.startsWith('image/') ? Image : FileText;
  return (
    <a
      className="attachment"
      href={`/api/blobs/${ticketId}/${attachment.blob}`}
      target="_blank"
      rel="noreferrer"
    >
      <Icon aria-hidden="true" />
      <span className="attachment-name">{attachment.name ?? words.case.attachment}</span>
      <span className="muted">{sizeWords(attachment.bytes)}</span>
    </a>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
