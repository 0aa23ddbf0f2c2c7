import type { ImapFlow } from 'imapflow';

/** Position of a reader in a mailbox. */
export interface ImapCursor {
  /** UIDVALIDITY: when it changes, the mails have been renumbered. */
  readonly validity: string;
  readonly uid: number;
}

/** Identity of the opened mailbox. */
export function openCursor({ mailbox }: ImapFlow): Pick<ImapCursor, 'validity'> {
  if (!mailbox) throw new Error('no mailbox is open');
  return { validity: String(mailbox.uidValidity) };
}

/** Reads a cursor. @returns null when there is none */
export function readCursor(cursor: string | null): ImapCursor | null {
  const [, validity, uid] = /^(\d+):(\d+)$/.exec(cursor ?? '') ?? [];
  return validity === undefined ? null : { validity, uid: Number(uid) };
}
