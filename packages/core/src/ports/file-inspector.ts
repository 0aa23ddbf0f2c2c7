import type { FileRefusal, MediaRef } from '../channel/content.js';

/** A file before anything of it is kept. */
export interface FoundFile {
  readonly kind: MediaRef['kind'];
  /** Its first bytes: 64 KiB, or all. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** Media type as the channel names it; nobody proved it. */
  readonly mime: string;
  /** As the sender gave it. */
  readonly name?: string;
}

/** What an inspector makes of a file. */
export type FileFinding =
  | {
      readonly isTaken: true;
      /** What it is by its bytes. */
      readonly mime: string;
      /** The name under which it is kept. */
      readonly name?: string;
    }
  | { readonly isTaken: false; readonly reason: FileRefusal };

/** Looks at files of citizens before a message may hold them. */
export interface FileInspector {
  /** Says what a file is, by its bytes and never by its name. */
  identify(file: FoundFile): FileFinding | Promise<FileFinding>;
  /**
   * Looks for harm in the whole of a file, which lies sealed and in no message yet. Default: nobody looks. Throws
   * when it cannot look: the message is then tried again for some minutes, and goes on without the file.
   *
   * @returns false when it does harm
   */
  isHarmless?(content: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<boolean>;
}
