import type { OpenedFile } from '../channel/files.js';
import type { CommandOptions, OpenInput, OpenResult, ReadOptions } from '../runtime/tickets.js';

/** A file that comes with a new case. */
export interface GivenFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Media type as whoever sends it says; nobody proved it. */
  readonly mime: string;
  /** As the sender names it. */
  readonly name?: string;
}

/** A file of a case, for somebody who may read the words of it. */
export interface AttachedFile extends OpenedFile {
  /** Size in bytes. */
  readonly bytes: number;
}

/** Files of cases for hosts and programs: let in with a new case, and shown again. */
export interface Attachments {
  /**
   * Opens a case with files. Each is looked at by the inspector of the desk before anything is kept, and lies sealed
   * before the case names it. A second call with the key changes nothing; a refused one leaves no file behind.
   *
   * @throws InputError with an issue at `files` for more than a hundred, and for one that the inspector refuses (`type`
   * or `harmful`), and what `tickets.open` throws
   */
  open(
    input: Omit<OpenInput, 'attachments'>,
    files: readonly GivenFile[],
    options: CommandOptions & { readonly key: string },
  ): Promise<OpenResult>;
  /**
   * A file of a case; with `createLooks` it is noted who opened it.
   *
   * @param blob - as the case names it
   * @throws NotFoundError when there is none, when it was erased, and for whoever may not read the words of the case
   */
  read(id: string, blob: string, options: ReadOptions): Promise<AttachedFile>;
}
