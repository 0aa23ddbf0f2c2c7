import type { OpenedFile } from '../channel/files.js';
import type {
  CommandOptions,
  CommandResult,
  OpenInput,
  OpenResult,
  ReadOptions,
  TranscriptInput,
} from '../runtime/tickets.js';

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

/** Files of cases for hosts and programs: let in with a case or what is added to it, and shown again. */
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
   * Adds what a citizen said, with files, to a case that is there; else as `open`.
   *
   * @throws InputError as `open` does, and what `tickets.append` throws
   */
  append(
    id: string,
    said: Omit<TranscriptInput, 'attachments'>,
    files: readonly GivenFile[],
    options: CommandOptions & { readonly key: string },
  ): Promise<CommandResult>;
  /**
   * A file of a case; with `createViewLog` it is noted who opened it.
   *
   * @param blob - as the case names it
   * @throws NotFoundError when there is none, when it was erased, and for whoever may not read the words of the case
   */
  read(id: string, blob: string, options: ReadOptions): Promise<AttachedFile>;
}
