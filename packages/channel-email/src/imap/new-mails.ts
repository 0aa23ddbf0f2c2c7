import type { ChannelContext } from '@aduan/core/channel';
import type { ImapFlow, SearchObject } from 'imapflow';
import type { FetchedMail } from '../poll/mail-source.js';
import { type ImapConnection, imapFailure } from './imap-connection.js';
import { type ImapCursor, openCursor, readCursor } from './imap-cursor.js';

/** Parameters of a poll. */
export interface MailboxQuestion {
  readonly folder: string;
  readonly waitMs: number;
  readonly cursor: string | null;
  readonly context: Pick<ChannelContext, 'now' | 'signal'>;
  readonly maxBytes: number;
}

/** Maximum mails of one poll. */
const maxMails = 50;
/** Bytes that are fetched of a mail above the size limit: enough for its headers. */
const beginningBytes = 65_536;
/** How far back to look after a renumbering, in ms. */
const lookBackMs = 3 * 86_400_000;

/** The mails after the cursor. @throws ChannelError */
export async function* newMails(
  connection: ImapConnection,
  question: MailboxQuestion,
): AsyncGenerator<FetchedMail> {
  const { folder, context, maxBytes } = question;
  if (context.signal.aborted) return;
  try {
    const client = await connection.open();
    const lock = await client.getMailboxLock(folder);
    try {
      const uids = await uidsBehind(client, question);
      for (const uid of uids.slice(0, maxMails)) {
        if (context.signal.aborted) return;
        const mail = await fetchMail(client, uid, maxBytes);
        if (mail) yield mail;
      }
      if (uids.length === 0) await waitForNews(client, question);
    } finally {
      lock.release();
    }
  } catch (error) {
    if (context.signal.aborted) return;
    throw imapFailure(error);
  }
}

/**
 * UIDs after the cursor. UIDs increase and are never reused while UIDVALIDITY stays the same (RFC 3501, 2.3.1.1). After
 * a change of it, unseen and recent mails may be new; the desk recognises known ones by their message id.
 */
async function uidsBehind(
  client: ImapFlow,
  { cursor, context }: MailboxQuestion,
): Promise<readonly number[]> {
  const here = openCursor(client);
  const before = readCursor(cursor);
  const isSame = before !== null && before.validity === here.validity;
  const since = new Date(context.now() - lookBackMs);
  const unread: SearchObject = { seen: false };
  const query: SearchObject = isSame
    ? { uid: `${before.uid + 1}:*` }
    : before
      ? { or: [unread, { since }] }
      : unread;
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error('the mailbox was not searched');
  // The range "*" includes the last mail even when its UID is smaller.
  return found.filter((uid) => !isSame || uid > before.uid).toSorted((one, other) => one - other);
}

/** @returns null for a mail that was deleted */
async function fetchMail(
  client: ImapFlow,
  uid: number,
  maxBytes: number,
): Promise<FetchedMail | null> {
  const range = String(uid);
  const options = { uid: true };
  const known = await client.fetchOne(range, { uid: true, size: true }, options);
  if (!known) return null;
  const isCut = (known.size ?? 0) > maxBytes;
  const source = isCut ? { start: 0, maxLength: beginningBytes } : true;
  const mail = await client.fetchOne(range, { uid: true, source }, options);
  if (!mail || mail.source === undefined) return null;
  const place: ImapCursor = { ...openCursor(client), uid };
  return {
    raw: new Uint8Array(mail.source),
    isCut,
    cursor: `${place.validity}:${place.uid}`,
    stored: async () => {
      await client.messageFlagsAdd(range, ['\\Seen'], options);
    },
  };
}

/** Waits until the server announces a mail (RFC 2177), the desk closes, or the time is over. */
async function waitForNews(client: ImapFlow, { waitMs, context }: MailboxQuestion): Promise<void> {
  const idling = client.idle().catch(() => {});
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      client.off('exists', end);
      client.off('close', end);
      context.signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, waitMs);
    client.once('exists', end);
    client.once('close', end);
    context.signal.addEventListener('abort', end, { once: true });
  });
  // The next command ends the IDLE.
  if (client.usable) await client.noop().catch(() => {});
  await idling;
}
