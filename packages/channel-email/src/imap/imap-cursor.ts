import type { ImapFlow } from 'imapflow';

/** Where a reader stands in a mailbox. */
export interface ImapCursor {
  /** UIDVALIDITY: another one means that the numbers began anew. */
  readonly validity: string;
  readonly uid: number;
}

/** The mailbox that is open now. */
export function openCursor({ mailbox }: ImapFlow): Pick<ImapCursor, 'validity'> {
  if (!mailbox) throw new Error('no mailbox is open');
  return { validity: String(mailbox.uidValidity) };
}

/** Reads a cursor. @returns null when there is none */
export function readCursor(cursor: string | null): ImapCursor | null {
  const [, validity, uid] = /^(\d+):(\d+)$/.exec(cursor ?? '') ?? [];
  return validity === undefined ? null : { validity, uid: Number(uid) };
}
