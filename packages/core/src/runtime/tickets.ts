import type { ChainVerdict } from '../audit/verify-chain.js';
import type { AddressId } from '../channel/address.js';
import type { MediaRef } from '../channel/content.js';
import type { FileInfo } from '../channel/files.js';
import type { PartyId } from '../ids.js';
import type { AttemptOutcome } from '../obligation/obligation.js';
import type { Label } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import type { SearchPage, SearchQuery } from '../search/search-page.js';
import type { SlaFiring } from '../sla/firings.js';
import type { TicketCounted, TicketFilter } from '../store/ticket-filter.js';
import type {
  CooperativeRef,
  ForeignId,
  Referral,
  ReporterKind,
  Ticket,
} from '../ticket/ticket.js';
import type { ActionView, ReporterView, TicketListItem, TimelineEntry } from '../ticket/view.js';
import type { TicketRight } from '../ticket/workflow/ticket-rights.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { ClockExplanation, ClockName, ClockView } from './clocks/ticket-clocks.js';

/**
 * An instant as hosts have it: epoch ms, a `Date`, anything that knows its epoch ms (`Temporal.Instant`), or ISO 8601 with
 * an offset.
 */
export type InstantLike = number | string | Date | { readonly epochMilliseconds: number };

/** The principal that reads. */
export interface ReadOptions {
  readonly actor: Principal;
}

/** Which events of a history to read: the last ones, or the last ones before a position. */
export interface TimelineQuery {
  /** `earlier` of the page that follows. Default: from the end. */
  readonly before?: number;
  /**
   * Size of the pages, 1 to 200 events; default 100. The last page may have up to twice as many, so that its start
   * stays the same while events come in. Events that the reader may not see are left out of a page, which may leave it
   * empty.
   */
  readonly limit?: number;
}

/** The principal that reads a ticket, and how much of its history. */
export interface ViewOptions extends ReadOptions {
  /** One page of the history. Texts of other pages are neither opened nor masked. Default: all of it. */
  readonly timeline?: TimelineQuery;
}

/** The principal that acts, and two safeguards that every command accepts. */
export interface CommandOptions extends ReadOptions {
  /**
   * Idempotency key: a second command with it changes nothing and returns the first result. With a different input it
   * is an `InputError`. Remembered for 90 days.
   */
  readonly key?: string;
  /** Version that the decision is based on. If the store has another one, it is a `ConflictError`. */
  readonly expectedVersion?: number;
}

/**
 * The person for whom an officer or a host opens a ticket. `{}` is a person without details; their text can still be
 * erased as personal data.
 */
export interface ReporterInput {
  /**
   * The existing party of the reporter, confirmed with them by the officer or host that opens the ticket. Left out, the
   * reporter becomes a new party, even if the contacts are known. It never links to a ticket whose reporter is hidden.
   */
  readonly known?: PartyId;
  readonly name?: string;
  /** Default `person`. For an institution or a cooperative, `name` and `contacts` belong to the contact person. */
  readonly kind?: ReporterKind;
  /** Name of the institution or cooperative. */
  readonly organization?: string;
  /** Known addresses; phone numbers are read as people write them. */
  readonly contacts?: readonly AddressId[];
  /**
   * Whether the reporter said that no other person reads messages to these contacts. Default false: then nothing about
   * a confidential ticket is sent to them.
   */
  readonly safeContacts?: boolean;
}

/**
 * The person on whose behalf another person reports. All messages go to the reporter; this person is not contacted.
 * Their name and contacts are sealed under their own key, so that their data can be exported and erased separately.
 */
export interface RepresentedInput extends Pick<ReporterInput, 'name' | 'contacts'> {
  /** Relation of the reporter to this person: a code such as `family` or `lawyer`. */
  readonly relation: string;
  /** Whether an officer saw proof of the reporter's authority. Default false; citizens cannot set it. */
  readonly proofSeen?: boolean;
}

/** A new ticket that an officer records for a caller or visitor, or that a host submits. */
export interface OpenInput {
  /** Default: the first kind of the desk. @throws UnknownKindError for a kind that the desk does not have */
  readonly kind?: TicketKind;
  /** Default: the first words of the body. */
  readonly subject?: string;
  readonly body: string;
  /** The reported party, in the citizen's words. */
  readonly respondent?: string;
  readonly category?: string;
  readonly cooperative?: CooperativeRef;
  readonly region?: string;
  /** Origin of the report: `phone`, `counter`, `letter`, or a word of the host. */
  readonly channel: string;
  /** Left out: the ticket has no reporter, as when an office opens it on its own, and its text belongs to no person. */
  readonly reporter?: ReporterInput;
  /** The person the reporter speaks for, if not themselves. */
  readonly represents?: RepresentedInput;
  readonly anonymous?: boolean;
  readonly confidential?: boolean;
  readonly supervisory?: boolean;
  /** Codes of officers, units and cooperatives that the ticket is about. It is hidden from each of them. */
  readonly recusals?: readonly string[];
  readonly attachments?: readonly MediaRef[];
  /**
   * Whether the reporter waits for a call. A written answer then settles nothing until an officer has called them.
   * Default: the answer may be read on the tracking page. A phone line sets it for callers with a known number.
   */
  readonly callBack?: boolean;
  /**
   * When the citizen came to the desk; default now. Clocks start here. At most 366 days ago. Up to 5 minutes ahead of
   * the desk's own clock is accepted and counts as now.
   */
  readonly receivedAt?: InstantLike;
  /**
   * When the desk answered before the ticket was recorded, such as by a letter. Not before `receivedAt`, and at most 5
   * minutes ahead of the desk's own clock. The ticket is recorded as closed, by the actions `answer` and `close` of the
   * workflow; the actor needs the permission for both. Clocks stop at this instant, and reports count the answer there.
   * A deadline missed by then counts as late in its month, but no notification is sent. The answer is presumed to have
   * arrived: nothing is sent, and no call is needed.
   */
  readonly answeredAt?: InstantLike;
  /**
   * Text of that answer, for the tracking page; needs `answeredAt`. Left out: the page shows only that there was an
   * answer, and when.
   */
  readonly answer?: string;
  /** Version of the privacy notice that the citizen has heard or seen, up to 40 characters. A phone line sets it. */
  readonly privacyNotice?: string;
  /** Ids of the ticket in other systems, for imports. Citizens cannot set them. */
  readonly foreignIds?: readonly ForeignId[];
}

/** One of many tickets that are opened together, with its idempotency key. */
export interface OpenTicketDetails extends Pick<CommandOptions, 'key'> {
  readonly input: OpenInput;
}

/** A file for a new ticket, or for a message that is added to one. */
export interface GivenFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Media type as the sender declares it; not verified. */
  readonly mime: string;
  /** File name as the sender gives it. */
  readonly name?: string;
}

/**
 * Options of a command that takes files, which needs a key then. The inspector of the desk checks each file before
 * anything is stored, and each file is stored sealed before the ticket refers to it. A refused call leaves no file behind.
 */
export interface FiledOptions extends CommandOptions {
  /** At most 100. */
  readonly files?: readonly GivenFile[];
}

/** A file that a desk returns. */
export interface SentFile extends FileInfo {
  readonly body: ReadableStream<Uint8Array>;
  /** Size in bytes; 0 when it is not known, as for a recording that arrived after its message. */
  readonly bytes: number;
  /** File name as the sender wrote it; null when there is none. */
  readonly name: string | null;
  /**
   * Whether a browser may show it inline, to be printed: a page that the desk itself made, without scripts or external
   * resources. Never a file from a sender. Default false.
   */
  readonly isPage?: boolean;
}

/** A letter on paper, with its number in the register of the office. */
export interface PostalLetterInput
  extends Omit<OpenInput, 'attachments' | 'channel' | 'foreignIds' | 'privacyNotice'> {
  /** Without the year: there is one register a year, by the day on which the letter arrived. */
  readonly agenda: string;
  readonly receivedAt: InstantLike;
}

/** A recorded letter. Only the call that recorded it gets the PIN, by its key; null for a letter that was there. */
export interface RecordedPostalLetter extends CommandResult {
  readonly pin: string | null;
}

/** Result of a command. */
export interface CommandResult {
  readonly ticket: Ticket;
}

/** Result of opening a ticket. The PIN is returned only here and is not stored in clear. */
export interface OpenResult extends CommandResult {
  readonly pin: string;
}

/** A ticket with everything that this principal may see of it. */
export interface TicketView {
  readonly ticket: Ticket;
  readonly subject: string | null;
  readonly respondent: string | null;
  readonly reporters: readonly ReporterView[];
  /** The person the reporter speaks for; null when it is themselves. */
  readonly represented: ReporterView | null;
  readonly timeline: readonly TimelineEntry[];
  /**
   * Position of the first event of this page: the `before` of the page before it. Null when there is no earlier event.
   */
  readonly earlier: number | null;
  /** The place of the report, with the regions around it; null when none is given. */
  readonly place: Label | null;
  /** The village of its cooperative, likewise. */
  readonly cooperativePlace: Label | null;
  readonly clocks: readonly ClockView[];
  /** Future firings of these clocks, if nothing happens until then. Includes the past ones. */
  readonly firings: readonly SlaFiring[];
  readonly actions: readonly ActionView[];
  /** Rights of this principal on the ticket besides `actions`: note, assign, waive and so on. */
  readonly may: readonly TicketRight[];
}

/** A citizen's statement about their ticket after it was opened: by phone, at the counter or in a letter. */
export interface TranscriptInput {
  readonly text: string;
  /** Where the citizen made the statement: `phone`, `counter`, or a code that the host chooses. */
  readonly channel: string;
  /** Files in the blob store of the desk, as a message refers to them. */
  readonly attachments?: readonly MediaRef[];
  /**
   * Whether the ticket keeps its status. Default false: as with every message of a citizen, the workflow may resume or
   * reopen it.
   */
  readonly keepsStatus?: boolean;
}

/** Text and fields of an action of the workflow. */
export interface ActInput {
  readonly text?: string;
  readonly reason?: string;
  readonly team?: string;
  readonly referral?: Referral;
}

/**
 * Commands and queries over tickets. A refused command throws and changes nothing. A ticket that the principal may not
 * see is a `NotFoundError`, also for commands; so is an id of an invalid form.
 */
export interface Tickets {
  /**
   * Opens a ticket that an officer records or a host submits.
   *
   * @throws InputError, with an issue at `files` for more than 100 of them and for one that the inspector refuses (`type`
   * or `harmful`); ForbiddenError; TransitionError for a former answer that the workflow does not let the actor
   * give; AduanError `foreign-id-known` when another ticket has one of its foreign ids, for which `list({ foreignId })`
   * finds it
   */
  open(input: OpenInput, options: FiledOptions): Promise<OpenResult>;
  /**
   * Opens the ticket of a postal letter with its scans. A letter with the same register number is the same letter: its
   * ticket gets the missing scans, and nothing else changes.
   *
   * @throws InputError as `open` does, and when the number belongs to a ticket that the actor may not see
   */
  recordPostalLetter(
    letter: PostalLetterInput,
    options: FiledOptions,
  ): Promise<RecordedPostalLetter>;
  /**
   * Opens many tickets, at most 500, such as tickets of a former system. Each is opened as by `open`, but several times
   * as fast. A refused one does not stop the others. With keys or foreign ids, you can restart an interrupted import.
   *
   * @returns the result or the error of `open` for each ticket, in the same order
   * @throws InputError for more than 500
   */
  openAll(
    inputs: readonly OpenTicketDetails[],
    options: ReadOptions,
  ): Promise<readonly PromiseSettledResult<OpenResult>[]>;
  /** Takes any action of the workflow, including one of the host's own. @throws TransitionError, ForbiddenError */
  act(id: string, action: string, input: ActInput, options: CommandOptions): Promise<CommandResult>;
  /** Sends an answer. It also closes a question. */
  answer(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /** Asks the citizen in the conversation in which the ticket began. The clock pauses until they write. */
  ask(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /** Closes an answered ticket. @throws TransitionError while an answer is owed */
  close(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Reopens a ticket, with a new obligation to answer. */
  reopen(id: string, reason: string, options: CommandOptions): Promise<CommandResult>;
  /** Adds an internal note. A note can never be sent, because it is not a message. */
  note(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /** Adds a citizen's statement to their ticket, as a message of the citizen, with its files. */
  append(id: string, said: TranscriptInput, options: FiledOptions): Promise<CommandResult>;
  /**
   * Reads a file of a ticket. With the plugin `viewLog` the access is recorded.
   *
   * @param blob - key of the file in the ticket
   * @throws NotFoundError when it does not exist or was erased, and when the actor may not read the words of the ticket
   */
  file(id: string, blob: string, options: ReadOptions): Promise<SentFile>;
  /**
   * Assigns a ticket to a team or an officer. `null` removes the assignment; fields that are left out stay unchanged.
   * @throws InputError for a team that the desk does not have, and for officers that the ticket is about
   */
  assign(
    id: string,
    to: {
      readonly team?: string | null;
      readonly assignee?: string | null;
      readonly reason?: string;
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Classifies a ticket; fields that are left out stay unchanged. Officers in `recusals` lose the ticket and no longer
   * see it. Removing an officer from that list needs the right to loosen.
   */
  classify(
    id: string,
    as: {
      readonly kind?: TicketKind;
      readonly category?: string | null;
      readonly supervisory?: boolean;
      readonly cooperative?: CooperativeRef | null;
      readonly region?: string | null;
      readonly recusals?: readonly string[];
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Sets or loosens the two privacy flags. Loosening needs a reason and the right to do so. */
  restrict(
    id: string,
    flags: {
      readonly anonymous?: boolean;
      readonly confidential?: boolean;
      readonly reason?: string;
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Links two tickets. */
  link(
    id: string,
    to: { readonly ticketId: string; readonly as: 'duplicate-of' | 'related' },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Records an attempt to reach the citizen by phone or in person. `reached` fulfils the obligation, unless a superior
   * must approve the answer to this ticket and has not yet done so.
   */
  attempt(
    id: string,
    attempt: {
      readonly obligationId: string;
      readonly by: string;
      readonly outcome: Exclude<AttemptOutcome, 'posted'>;
      readonly remark?: string;
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Releases the desk from an answer that it owes, with a reason. */
  waive(
    id: string,
    waiver: { readonly obligationId: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Sends a new PIN, only through the conversation in which the ticket was opened.
   *
   * @throws AduanError `case-without-conversation`
   */
  renewPin(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Marks the citizen's messages as read by the desk. Needs the right to write notes. */
  markRead(id: string, options: ReadOptions): Promise<void>;

  /** The ticket with this id, as the reader may see it. @throws NotFoundError */
  get(id: string, options: ViewOptions): Promise<TicketView>;
  /**
   * The ticket with a number as people write, say and type it: see `parseTicketNumber`.
   *
   * @throws InputError when it is not a number of this desk, with a `TicketNumberProblem` as the message of its issue;
   * NotFoundError when there is no such ticket
   */
  find(number: string, options: ViewOptions): Promise<TicketView>;
  /**
   * One page of the tickets that this principal may see. `reporter` includes all parties that are the same person; a
   * citizen, however, sees only the tickets that they reported as that party.
   */
  list(
    filter: TicketFilter,
    options: ReadOptions,
  ): Promise<{ readonly items: readonly TicketListItem[]; readonly next: string | null }>;
  /**
   * Tickets that match the query and that an officer may see, 20 at a time. A ticket whose reporter is hidden is found
   * by its number only. The latest changes may not be indexed yet: the page says how many tickets wait.
   *
   * @throws InputError for a text without a word, or one that is too long; ForbiddenError for citizens; AduanError
   * `search-off` for anything but a number when the desk was composed without a search. With `identities` also
   * ForbiddenError without the permission `read-identity`, AduanError `search-unrecorded` without the plugin `viewLog`,
   * RateLimitError `search-too-many`
   */
  search(query: SearchQuery, options: ReadOptions): Promise<SearchPage>;
  /**
   * Explains a deadline: counted and skipped time, rule and source.
   * @throws NotFoundError when the ticket has no such clock
   */
  explain(id: string, which: ClockName, options: ReadOptions): Promise<ClockExplanation>;
  /** Checks the audit chain of a ticket and says where it first breaks, if it does. */
  verifyHistory(id: string, options: ReadOptions): Promise<ChainVerdict>;
  /**
   * Counts open tickets by phase and late ones, in the regions of the reader: all, or the result of a list with the
   * same filter. With `joined: false` merged tickets count once. When the filter asks for reporters who need a call or
   * cannot be reached, closed tickets count too.
   *
   * @throws ForbiddenError for citizens, and for drafts without the right to read them
   */
  count(options: ReadOptions & TicketCounted): Promise<{
    readonly byPhase: Readonly<Record<string, number>>;
    readonly late: number;
  }>;
}
