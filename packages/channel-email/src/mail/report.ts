import type { Receipt } from '@aduan/core/channel';
import type { Attachment } from 'mailparser';
import { proofHeader } from './mail-proof.js';
import { parseMail } from './parse-mail.js';

/** A report about a mail, from a mail server or a mail program. */
export interface MailReport {
  /** The id of the reported mail, without brackets. */
  readonly messageId: string;
  /** The proof header of the returned mail, unchanged. */
  readonly proof: string;
  /** Null when nothing is decided yet, such as for a delayed mail. */
  readonly status: Extract<Receipt, 'delivered' | 'read' | 'failed'> | null;
  /** Status code such as `5.1.1` (RFC 3463). */
  readonly code?: string;
}

const returnedProof = new RegExp(`^${proofHeader}:\\s*([0-9a-f]{32})\\s*$`, 'im');

/**
 * Reads a report of delivery (RFC 3464) or of reading (RFC 8098).
 *
 * @returns null when the mail is no report, or names no mail
 */
export async function readReport(raw: Uint8Array): Promise<MailReport | null> {
  const mail = await parseMail(raw).catch(() => null);
  const parts = mail?.attachments ?? [];
  const find = (...types: readonly string[]) =>
    parts.find(({ contentType }) => types.includes(contentType));
  const seen = find('message/disposition-notification');
  const told = find('message/delivery-status', 'message/global-delivery-status');
  const original = find(
    'message/rfc822',
    'text/rfc822-headers',
    'message/global',
    'message/global-headers',
  );
  const returned = original ? textOf(original) : '';
  const [, proof = ''] = returnedProof.exec(returned) ?? [];
  if (seen) return readingReport(fieldsOf(seen), proof);
  const [, messageId] = /^message-id:\s*<([^<>\s]{1,500})>/im.exec(returned) ?? [];
  if (!told || messageId === undefined) return null;
  const fields = fieldsOf(told);
  const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0];
  const status = deliveryStatus(fields.get('action') ?? '');
  return { messageId, proof, status, ...(code && { code }) };
}

function deliveryStatus(action: string): MailReport['status'] {
  if (/^failed/i.test(action)) return 'failed';
  return /^(?:delivered|expanded)/i.test(action) ? 'delivered' : null;
}

function readingReport(fields: ReadonlyMap<string, string>, proof: string): MailReport | null {
  const [, messageId] = /<([^<>\s]{1,500})>/.exec(fields.get('original-message-id') ?? '') ?? [];
  if (messageId === undefined) return null;
  const isShown = /;\s*displayed\b/i.test(fields.get('disposition') ?? '');
  return { messageId, proof, status: isShown ? 'read' : null };
}

/** The last value of each field: the recipient's block follows the message's block. */
function fieldsOf(part: Attachment): ReadonlyMap<string, string> {
  const unfolded = textOf(part).replace(/\r?\n[ \t]+/g, ' ');
  const lines = [...unfolded.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)];
  return new Map(lines.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

function textOf(part: Attachment): string {
  return new TextDecoder().decode(new Uint8Array(part.content).subarray(0, 65_536));
}
