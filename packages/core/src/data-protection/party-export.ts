import type { AddressId } from '../channel/address.js';
import type { PartyId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { ErasureCount } from '../store/erasure.js';

/** Everything that is kept of one person, as plain JSON. Instants are ISO 8601 with the office's offset. */
export interface PartyExport {
  readonly format: 'aduan-party-export/1';
  readonly exportedAt: string;
  /** His ids: the first is the one that was asked for, others are those of cases that hide him. */
  readonly parties: readonly PartyId[];
  /** When he first came; null when he is known from a hidden case only. */
  readonly firstSeenAt: string | null;
  readonly name: string | null;
  readonly contacts: readonly AddressId[];
  readonly tickets: readonly ExportedTicket[];
  readonly conversations: readonly ExportedConversation[];
  readonly files: readonly ExportedFile[];
  /** Who looked at him and at his cases, as far as the desk keeps it: oldest first. */
  readonly views: readonly ExportedView[];
  /** What came from him and is not dealt with yet, as his channel delivered it. */
  readonly waiting: readonly unknown[];
  /** How many rows of each kind lead to him, keyed hashes and waiting deliveries among them. */
  readonly rows: ErasureCount;
}

/** One of his cases: the facts as they stand, and all that happened. */
export interface ExportedTicket {
  readonly number: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** His name and contacts as a proxy gave them; null in a case that he reported himself. */
  readonly represented: unknown;
  readonly history: readonly ExportedEvent[];
}

/** One thing that happened: who did what and when, and the words that belong to it. */
export interface ExportedEvent {
  readonly at: string;
  readonly what: string;
  readonly by: Actor;
  /** True for notes among officers. */
  readonly internal: boolean;
  readonly facts: unknown;
  /** Null when there are none, or when they were erased. */
  readonly words: unknown;
  /** When these words of a message were replaced, since they were wrong; null when they hold. */
  readonly correctedAt: string | null;
}

/** Somebody looked: once for the same things in an hour. */
export interface ExportedView {
  readonly at: string;
  readonly by: Actor;
  /** The number of the case that was shown; null for the person himself. */
  readonly number: string | null;
  readonly fields: readonly string[];
  /** Why, where he had to say. */
  readonly ground: string | null;
}

/** One thread with him on a channel. */
export interface ExportedConversation {
  readonly channel: string;
  /** His address there. */
  readonly address: unknown;
  readonly lastInboundAt: string | null;
  /** What a dialogue remembers of him. */
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

/** Gets a file of the person as it is read, and reads it to its end. */
export type FileReceiver = (
  file: Pick<ExportedFile, 'blob' | 'name' | 'mime'>,
  body: ReadableStream<Uint8Array>,
) => Promise<void>;

/** One file that he sent. */
export interface ExportedFile {
  /** Key of the blob store. */
  readonly blob: string;
  readonly name: string | null;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}
