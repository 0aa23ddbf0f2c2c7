import { refuseField } from '@aduan/core/channel';

/**
 * A position in the change feed: by time, and within one instant ticket by ticket, each in the order of its history.
 */
export interface Cursor {
  /** Epoch ms. */
  readonly at: number;
  /** The ticket of the last event that was read; empty when no event was read. */
  readonly ticket: string;
  /** Its position in the history of its ticket. */
  readonly sequence: number;
}

/** @throws InputError for a text that is no cursor */
export function readCursor(text: string): Cursor {
  const [, at, ticket = '', sequence = 0] =
    /^(\d{1,15})(?:\.([\da-f-]{36})\.(\d{1,9}))?$/.exec(text) ?? [];
  if (at === undefined) return refuseField('cursor', 'is none of ours');
  return { at: Number(at), ticket, sequence: Number(sequence) };
}

/** Serializes a cursor for a client. */
export function cursorText({ at, sequence, ticket }: Cursor): string {
  return ticket ? `${at}.${ticket}.${sequence}` : String(at);
}

/** Negative when one place lies before the other, positive when behind it. */
export function compareCursors(one: Cursor, other: Cursor): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.ticket !== other.ticket) return one.ticket < other.ticket ? -1 : 1;
  return one.sequence - other.sequence;
}
