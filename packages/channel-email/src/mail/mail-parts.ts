import type { MediaRef } from '@aduan/core/channel';
import type { Attachment, ParsedMail } from 'mailparser';
import { parseMail } from './parse-mail.js';

/** A file of a mail. */
export interface MailFile {
  readonly kind: MediaRef['kind'];
  /** Media type by the mail. */
  readonly mime: string;
  readonly name: string | null;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Attachments of a mail. */
export interface MailParts {
  readonly files: readonly MailFile[];
  readonly unsupported: readonly string[];
  /** Attached mails, as a whole. */
  readonly mails: readonly ParsedMail[];
}

/** Maximum nesting of attached mails. */
const deepestMail = 2;
/** Maximum files of one mail; more are only mentioned. */
const maxFiles = 50;

/** Types that an officer cannot open without another program or a key. The officer only sees that such a file came. */
const unreadableTypes: ReadonlySet<string> = new Set([
  'application/ms-tnef',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pgp-encrypted',
  'message/partial',
  'message/external-body',
  'text/calendar',
]);
/** Types without content for a person: signatures, and the machine-readable half of a report. */
const silentTypes: ReadonlySet<string> = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'message/delivery-status',
  'message/disposition-notification',
  'message/feedback-report',
  'text/rfc822-headers',
]);
const mailTypes: ReadonlySet<string> = new Set(['message/rfc822', 'message/global']);

/** Sorts the attachments of a mail, including those of attached mails. */
export async function splitAttachments(
  attachments: readonly Attachment[],
  depth = 0,
): Promise<MailParts> {
  const files: MailFile[] = [];
  const mails: ParsedMail[] = [];
  const unsupported: string[] = [];
  for (const { contentType, filename, content: bytes } of attachments) {
    // A part without a type is text (RFC 2045, 5.2).
    const named = String(contentType).toLowerCase();
    const mime = named.includes('/') ? named : 'text/plain';
    const content = new Uint8Array(bytes);
    if (silentTypes.has(mime)) continue;
    if (unreadableTypes.has(mime)) unsupported.push(mime);
    else if (mailTypes.has(mime)) {
      const inner = depth < deepestMail ? await parseMail(content).catch(() => null) : null;
      if (!inner) {
        unsupported.push(mime);
        continue;
      }
      const parts = await splitAttachments(inner.attachments, depth + 1);
      mails.push(inner, ...parts.mails);
      files.push(...parts.files);
      unsupported.push(...parts.unsupported);
    } else if (content.length > 0) {
      files.push({ kind: kindOf(mime), mime, name: filename ?? null, content });
    }
  }
  const left = files.length > maxFiles ? [`${files.length - maxFiles} files`] : [];
  return { files: files.slice(0, maxFiles), mails, unsupported: [...unsupported, ...left] };
}

function kindOf(mime: string): MediaRef['kind'] {
  const [family] = mime.split('/');
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'document';
}
