import type { OpenedFile } from '../channel/files.js';
import type {
  CommandOptions,
  CommandResult,
  InstantLike,
  OpenInput,
  OpenResult,
  ReadOptions,
  TranscriptInput,
} from '../runtime/tickets.js';
import type { Ticket } from '../ticket/ticket.js';

/** A file for a new ticket, or for a message that is added to one. */
export interface GivenFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Media type as the sender declares it; not verified. */
  readonly mime: string;
  /** File name as the sender gives it. */
  readonly name?: string;
}

/** A file of a ticket, for a reader who may read its words. */
export interface AttachedFile extends OpenedFile {
  /** Size in bytes. */
  readonly bytes: number;
  /** The name by which it was sent, as the sender wrote it; null when there is none. */
  readonly name: string | null;
}

/** A letter on paper, with its number in the register of the office. */
export interface PostalLetterInput
  extends Omit<OpenInput, 'attachments' | 'channel' | 'foreignIds' | 'privacyNotice'> {
  /** Without the year: there is one register a year, by the day on which the letter arrived. */
  readonly agenda: string;
  readonly receivedAt: InstantLike;
}

/** A recorded letter. Only the call that recorded it gets the PIN, by its key; null for a letter that was there. */
export interface RecordedPostalLetter {
  readonly ticket: Ticket;
  readonly pin: string | null;
}

/** Files of tickets, for hosts and programs: stored with a new ticket or an addition, and read back. */
export interface Attachments {
  /**
   * Opens a ticket with files. The inspector of the desk checks each file before anything is stored, and each file is
   * stored sealed before the ticket refers to it. A second call with the same key changes nothing. A refused call
   * leaves no file behind.
   *
   * @throws InputError with an issue at `files` for more than 100 files, and for a file that the inspector refuses
   * (`type` or `harmful`), and what `tickets.open` throws
   */
  open(
    input: Omit<OpenInput, 'attachments'>,
    files: readonly GivenFile[],
    options: CommandOptions & { readonly key: string },
  ): Promise<OpenResult>;
  /**
   * Adds a citizen's message with files to an existing ticket; otherwise like `open`.
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
   * Opens the ticket of a letter on paper with its scans. A letter with the same number in the register is the same
   * letter: its ticket gets the scans that it lacks, and nothing else changes.
   *
   * @throws InputError as `open` does, and when the number belongs to a ticket that the actor may not see
   */
  recordPostalLetter(
    letter: PostalLetterInput,
    scans: readonly GivenFile[],
    options: CommandOptions & { readonly key: string },
  ): Promise<RecordedPostalLetter>;
  /**
   * Reads a file of a ticket. With the plugin `viewLog` the access is logged.
   *
   * @param blob - key of the file in the ticket
   * @throws NotFoundError when it does not exist or was erased, and when the actor may not read the words of the ticket
   */
  read(id: string, blob: string, options: ReadOptions): Promise<AttachedFile>;
}
