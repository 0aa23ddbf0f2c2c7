import { InputError } from '@aduan/core';
import type { ParsedMail } from 'mailparser';
import { headersOf, idsIn, isAddress, type MailHeaders, valuesOf } from './mail-headers.js';
import { type MailFile, splitAttachments } from './mail-parts.js';
import { parseMail } from './parse-mail.js';
import { bodyOf, headOf } from './split-mail.js';
import { textOfMail } from './text-of-mail.js';

/** A person in a header, unproven. */
export interface Correspondent {
  /** In lower case; empty when the header holds no usable address, only a name. */
  readonly address: string;
  readonly name: string;
}

/** A parsed mail, before it is interpreted. */
export interface ReadMail {
  readonly headers: MailHeaders;
  readonly from: Correspondent;
  /** Whether it names several senders, of whom `from` is the first. */
  readonly isAmbiguous: boolean;
  readonly subject: string;
  /** Without brackets; null when there is none. */
  readonly messageId: string | null;
  /** Ids of the mails that it answers, oldest first. */
  readonly references: readonly string[];
  /** Epoch ms; null when the mail has no usable time. */
  readonly writtenAt: number | null;
  /** The whole text, with quotes and signature. */
  readonly words: string;
  readonly files: readonly MailFile[];
  /** Types of attachments that an officer cannot read, such as `application/ms-tnef`. */
  readonly unsupported: readonly string[];
}

/**
 * Parses a raw mail. A broken mail is parsed as far as possible, at least its headers.
 *
 * @param isCut - whether `raw` is only the beginning of a mail above the size limit: then only its headers are parsed
 * @throws InputError when the bytes are no mail
 */
export async function readMail(raw: Uint8Array, isCut = false): Promise<ReadMail> {
  const whole = isCut ? null : await readWhole(raw).catch(onlyInputError);
  if (whole) return whole;
  const head = await parseMail(headOf(raw)).catch(() => null);
  if (!head) throw unreadable();
  const unsupported = [isCut ? 'too-large' : 'unreadable'];
  return { ...envelopeOf(head), words: '', files: [], unsupported };
}

async function readWhole(raw: Uint8Array): Promise<ReadMail> {
  const mail = await parseMail(raw);
  const envelope = envelopeOf(mail);
  const { files, mails, unsupported } = await splitAttachments(mail.attachments);
  const words = textOfMail(mail, mails);
  const isNothing =
    words === '' &&
    files.length + unsupported.length === 0 &&
    bodyOf(raw).some((byte) => byte > 0x20);
  const unread = isNothing ? ['unreadable'] : [];
  return { ...envelope, words, files, unsupported: [...unsupported, ...unread] };
}

/** Headers of which every mail has at least one. */
const mailHeaders: ReadonlySet<string> = new Set(['from', 'date', 'message-id', 'received']);

/** After other parser errors the headers may still be readable. */
function onlyInputError(error: unknown): null {
  if (error instanceof InputError) throw error;
  return null;
}

function envelopeOf(mail: ParsedMail): Omit<ReadMail, 'words' | 'files' | 'unsupported'> {
  const headers = headersOf(mail);
  const froms = (mail.from?.value ?? []).flatMap(({ address, name, group = [] }) => [
    { address, name },
    ...group,
  ]);
  const writers = froms.flatMap(({ address = '', name }) => {
    const plain = address.trim().toLowerCase();
    return isAddress(plain) ? [{ address: plain, name: oneLine(name).slice(0, 200) }] : [];
  });
  const named = oneLine(valuesOf(headers, 'from')[0] ?? '').slice(0, 200);
  const [from = { address: '', name: named }] = writers;
  if (!from.address && !headers.some(({ key }) => mailHeaders.has(key))) throw unreadable();
  // The parser returns the present time when it cannot read the header.
  const at = Date.parse(valuesOf(headers, 'date')[0] ?? '');
  const ids = (name: string) => valuesOf(headers, name).flatMap(idsIn);
  return {
    headers,
    from,
    isAmbiguous: writers.length > 1 || valuesOf(headers, 'from').length > 1,
    subject: oneLine(mail.subject ?? ''),
    messageId: ids('message-id')[0] ?? null,
    references: [...new Set([...ids('references'), ...ids('in-reply-to')])],
    // A time before e-mail existed comes from a clock that was never set.
    writtenAt: at > 1e11 ? at : null,
  };
}

function oneLine(text: string): string {
  return text
    .slice(0, 1_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function unreadable(): InputError {
  return new InputError('This is no mail: it has none of the headers of one.');
}
