import type { FileRefusal, MediaRef } from '../channel/content.js';

/** A file before any of it is stored. */
export interface FoundFile {
  readonly kind: MediaRef['kind'];
  /** Its first bytes: 64 KiB, or all. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** Media type as the channel names it; unverified. */
  readonly mime: string;
  /** Name as the sender gave it. */
  readonly name?: string;
}

/** Result of an inspection. */
export type FileFinding =
  | {
      readonly isTaken: true;
      /** Media type found in the bytes. */
      readonly mime: string;
      /** The name under which it is kept. */
      readonly name?: string;
    }
  | { readonly isTaken: false; readonly reason: FileRefusal };

/** Checks files of citizens before a message may hold them. */
export interface FileInspector {
  /** Detects the type of a file by its bytes, never by its name. */
  identify(file: FoundFile): FileFinding | Promise<FileFinding>;
  /**
   * Scans a whole file for harmful content. The file is sealed and belongs to no message yet. Default: no scan. Throws
   * when it cannot scan: the message is then retried for some minutes and continues without the file.
   *
   * @returns false when it is harmful
   */
  isHarmless?(content: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<boolean>;
}
