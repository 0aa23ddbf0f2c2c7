import { InputError } from '@aduan/core';
import type { ParsedMail } from 'mailparser';
import { headersOf, idsIn, isAddress, type MailHeaders, valuesOf } from './mail-headers.js';
import { type MailFile, splitAttachments } from './mail-parts.js';
import { parseMail } from './parse-mail.js';
import { bodyOf, headOf } from './split-mail.js';
import { textOfMail } from './text-of-mail.js';

/** Who stands in a header; nothing proves it. */
export interface Correspondent {
  /** In lower case; empty where no mail can be sent: the name is then all that stands there. */
  readonly address: string;
  readonly name: string;
}

/** A mail as it was written, before anybody asks what it means. */
export interface ReadMail {
  readonly headers: MailHeaders;
  readonly from: Correspondent;
  /** Whether it names several writers, of whom `from` is the first. */
  readonly isAmbiguous: boolean;
  readonly subject: string;
  /** Without its brackets; null when it has none. */
  readonly messageId: string | null;
  /** The ids that it names as what it answers, oldest first. */
  readonly references: readonly string[];
  /** Epoch ms; null when it names no time. */
  readonly writtenAt: number | null;
  /** All of its words, quotes and signature among them. */
  readonly words: string;
  readonly files: readonly MailFile[];
  /** Types of what no officer can read, such as `application/ms-tnef`. */
  readonly unsupported: readonly string[];
}

/**
 * Reads a raw mail. One that is broken is read as far as it goes; at least who wrote it, or that a server brought it.
 *
 * @param isCut - whether `raw` is only the beginning of a mail that is too large: then its headers are read
 * @throws InputError for what is no mail
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

/** What stands above every mail, also one that names nobody who can be written to. */
const mailHeaders: ReadonlySet<string> = new Set(['from', 'date', 'message-id', 'received']);

/** Whatever else a parser stumbles over, the headers may still say who wrote. */
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
  // Where the parser reads no time, it says that it is now.
  const at = Date.parse(valuesOf(headers, 'date')[0] ?? '');
  const ids = (name: string) => valuesOf(headers, name).flatMap(idsIn);
  return {
    headers,
    from,
    isAmbiguous: writers.length > 1 || valuesOf(headers, 'from').length > 1,
    subject: oneLine(mail.subject ?? ''),
    messageId: ids('message-id')[0] ?? null,
    references: [...new Set([...ids('references'), ...ids('in-reply-to')])],
    // Before the first mail there was none: a clock that was never set.
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
