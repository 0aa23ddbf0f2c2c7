import type { AddressId } from '../channel/address.js';
import type { PartyId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { ErasureCount } from '../store/erasure.js';

/** All data of one person as plain JSON. Instants are ISO 8601 with the office's offset. */
export interface PartyExport {
  readonly format: 'aduan-party-export/1';
  readonly exportedAt: string;
  /** The person's ids. The first is the requested one; the others come from tickets that hide the reporter. */
  readonly parties: readonly PartyId[];
  /** When the person first contacted the desk; null when this is known only from a hidden ticket. */
  readonly firstSeenAt: string | null;
  readonly name: string | null;
  readonly contacts: readonly AddressId[];
  readonly tickets: readonly ExportedTicket[];
  readonly conversations: readonly ExportedConversation[];
  readonly files: readonly ExportedFile[];
  /** Views of the person and their tickets, as far as the view log reaches; oldest first. */
  readonly views: readonly ExportedView[];
  /** Inbound events that are not processed yet, as the channel delivered them. */
  readonly waiting: readonly unknown[];
  /** Number of rows of each kind that lead to the person, including keyed hashes and waiting deliveries. */
  readonly rows: ErasureCount;
}

/** One of the person's tickets: its current facts and its history. */
export interface ExportedTicket {
  readonly number: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Name and contacts of the person as a proxy gave them; null in a ticket that they reported themselves. */
  readonly represented: unknown;
  readonly history: readonly ExportedEvent[];
}

/** One event: who did what and when, with its words. */
export interface ExportedEvent {
  readonly at: string;
  readonly what: string;
  readonly by: Actor;
  /** True for notes among officers. */
  readonly internal: boolean;
  readonly facts: unknown;
  /** Null when there is no text, or it was erased. */
  readonly words: unknown;
  /** When the text of this message was corrected; null when it was not. */
  readonly correctedAt: string | null;
}

/** One entry of the view log. Repeated views of the same fields within an hour count once. */
export interface ExportedView {
  readonly at: string;
  readonly by: Actor;
  /** The number of the viewed ticket; null for the person's own data. */
  readonly number: string | null;
  readonly fields: readonly string[];
  /** The stated reason, where one was required. */
  readonly ground: string | null;
}

/** A thread with the person on a channel. */
export interface ExportedConversation {
  readonly channel: string;
  /** The person's address on the channel. */
  readonly address: unknown;
  readonly lastInboundAt: string | null;
  /** Session data that a dialogue stored about the person. */
  readonly session: unknown;
  readonly messages: readonly ExportedMessage[];
}

/** One message of a thread. */
export interface ExportedMessage {
  readonly at: string;
  readonly direction: 'in' | 'out';
  readonly status: string;
  readonly words: unknown;
}

/** Receives a file of the person as a stream and reads it to the end. */
export type FileReceiver = (
  file: Pick<ExportedFile, 'blob' | 'name' | 'mime'>,
  body: ReadableStream<Uint8Array>,
) => Promise<void>;

/** One file that the person sent. */
export interface ExportedFile {
  /** Key in the blob store. */
  readonly blob: string;
  readonly name: string | null;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}
