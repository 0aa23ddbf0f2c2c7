import type { ImapFlow } from 'imapflow';

/** Where a reader stands in a mailbox. */
export interface Place {
  /** UIDVALIDITY: another one means that the numbers began anew. */
  readonly validity: string;
  readonly uid: number;
}

/** The mailbox that is open now. */
export function placeIn({ mailbox }: ImapFlow): Pick<Place, 'validity'> {
  if (!mailbox) throw new Error('no mailbox is open');
  return { validity: String(mailbox.uidValidity) };
}

/** Reads a cursor. @returns null when there is none */
export function readPlace(cursor: string | null): Place | null {
  const [, validity, uid] = /^(\d+):(\d+)$/.exec(cursor ?? '') ?? [];
  return validity === undefined ? null : { validity, uid: Number(uid) };
}
