import type { ChainVerdict } from '../audit/verify-chain.js';
import type { AddressId } from '../channel/address.js';
import type { MediaRef } from '../channel/content.js';
import type { PartyId } from '../ids.js';
import type { AttemptOutcome } from '../obligation/obligation.js';
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
import type { TicketKind, TicketRight } from '../ticket/workflow/workflow.js';
import type { ClockExplanation, ClockName, ClockView } from './clocks/ticket-clocks.js';

/** An instant as hosts have it: epoch ms, a `Date`, or anything that knows its epoch ms (`Temporal.Instant`). */
export type InstantLike = number | Date | { readonly epochMilliseconds: number };

/** Who reads. */
export interface ReadOptions {
  readonly actor: Principal;
}

/** Which events of a history are read: its last ones, or the last ones before a place. */
export interface TimelineQuery {
  /** `earlier` of the page behind. Default: from the end. */
  readonly before?: number;
  /**
   * Size of the pages, 1 to 200 events; default 100. The last one has up to twice as many, so that its beginning stays while events
   * come. What the reader may not see is left out of a page, and may be all of it.
   */
  readonly limit?: number;
}

/** Who reads a ticket, and how much of its history. */
export interface ViewOptions extends ReadOptions {
  /** One page of the history; no other words are opened or masked. Default: all of it. */
  readonly timeline?: TimelineQuery;
}

/** Who acts, and the two safeguards that every command takes. */
export interface CommandOptions extends ReadOptions {
  /**
   * Idempotency key: a second command with it changes nothing and returns the first result; one with
   * other input is an `InputError`. Remembered for 90 days.
   */
  readonly key?: string;
  /** Version that the decision was made on: another one in the store is a `ConflictError`. */
  readonly expectedVersion?: number;
}

/**
 * The person for whom a case is opened by an officer or a host. `{}` is one who says nothing of himself: his words
 * can still be erased as those of a person.
 */
export interface ReporterInput {
  /**
   * The party that he is known as: whoever opens the case asked him. Left out, he is somebody new,
   * whatever number he names. Never joins a case whose reporter is hidden.
   */
  readonly known?: PartyId;
  readonly name?: string;
  /** Default `person`. Of an institution or a cooperative, `name` and `contacts` are those of whom to ask for. */
  readonly kind?: ReporterKind;
  /** Name of the institution or cooperative. */
  readonly organization?: string;
  /** Known addresses; phone numbers are read as people write them. */
  readonly contacts?: readonly AddressId[];
  /**
   * Whether he said that nobody else reads what comes to these contacts. Default false: of a confidential case nothing is
   * sent to them.
   */
  readonly safeContacts?: boolean;
}

/**
 * The person for whom somebody else reports. Everything goes to the reporter; this person is not contacted. His
 * name and contacts are sealed under a key of his own, so that he is exported and erased by himself.
 */
export interface RepresentedInput extends Pick<ReporterInput, 'name' | 'contacts'> {
  /** How the reporter stands to him: a code such as `family` or `lawyer`. */
  readonly relation: string;
  /** Whether an officer saw his authority. Default false; citizens cannot say it. */
  readonly proofSeen?: boolean;
}

/** A new case, recorded by an officer for a caller or visitor, or handed in by a host. */
export interface OpenInput {
  /** Default: the first kind of the desk. @throws UnknownKindError for one that it does not have */
  readonly kind?: TicketKind;
  /** Default: the first words of the body. */
  readonly subject?: string;
  readonly body: string;
  /** The reported party, in the citizen's words. */
  readonly respondent?: string;
  readonly category?: string;
  readonly cooperative?: CooperativeRef;
  readonly region?: string;
  /** Where it came from: `phone`, `counter`, `letter`, or the host's own word. */
  readonly channel: string;
  /** Left out: nobody reports, as in a case that an office opens on its own, and its words belong to no person. */
  readonly reporter?: ReporterInput;
  /** For whom the reporter speaks, if not for himself. */
  readonly represents?: RepresentedInput;
  readonly anonymous?: boolean;
  readonly confidential?: boolean;
  readonly supervisory?: boolean;
  /** Codes of officers, units and cooperatives that the case is about: hidden from each of them. */
  readonly recusals?: readonly string[];
  readonly attachments?: readonly MediaRef[];
  /**
   * Whether he waits to be called: then an answer that is written settles nothing before somebody called him. Default:
   * it may be read on the tracking page. A phone line says so for callers whose number it has.
   */
  readonly callBack?: boolean;
  /**
   * When the citizen came to the desk; default now. Clocks start here. At most 366 days ago, and no more
   * than 5 minutes ahead of the desk's own clock, which then counts.
   */
  readonly receivedAt?: InstantLike;
  /**
   * When the desk answered him before the case is recorded here, such as by a letter: not before `receivedAt`, and no more
   * than 5 minutes ahead of the desk's own clock. The case comes in closed, by the actions `answer` and `close` of the
   * workflow, which its actor must be allowed. Clocks stop at this instant, and figures count the answer there; a deadline
   * that was missed by then is late in its month, and nobody is told of it now. The answer is presumed to have arrived:
   * nothing is sent, and nobody has to call.
   */
  readonly answeredAt?: InstantLike;
  /** What that answer said, for the page of the case; needs `answeredAt`. Left out: the page says that there was one, and when. */
  readonly answer?: string;
  /** Version of the notice about his data that he was told, up to 40 characters: a phone line says it. */
  readonly privacyNotice?: string;
  /** What other systems call the case, for imports. Citizens cannot say it. */
  readonly foreignIds?: readonly ForeignId[];
}

/** One of many cases that are opened together, with its idempotency key. */
export interface OpenTicketDetails extends Pick<CommandOptions, 'key'> {
  readonly input: OpenInput;
}

/** What a command returns. */
export interface CommandResult {
  readonly ticket: Ticket;
}

/** What opening returns: the PIN is shown here once and is nowhere kept in clear. */
export interface OpenResult extends CommandResult {
  readonly pin: string;
}

/** A case with everything that this principal may see of it. */
export interface TicketView {
  readonly ticket: Ticket;
  readonly subject: string | null;
  readonly respondent: string | null;
  readonly reporters: readonly ReporterView[];
  /** For whom the reporter speaks; null when for himself. */
  readonly represented: ReporterView | null;
  readonly timeline: readonly TimelineEntry[];
  /** Place of the first event of this page: `before` of the page before it. Null when nothing comes before. */
  readonly earlier: number | null;
  readonly clocks: readonly ClockView[];
  /** What these clocks set off and when, if nothing happens until then; what was fired before stays in it. */
  readonly firings: readonly SlaFiring[];
  readonly actions: readonly ActionView[];
  /** What this principal may do with the case now beside `actions`: note, assign, waive and so on. */
  readonly may: readonly TicketRight[];
}

/** What a citizen said in his case after it was opened: on the phone, at the counter, in a letter. */
export interface TranscriptInput {
  readonly text: string;
  /** Where he said it: `phone`, `counter`, or the host's own word. */
  readonly channel: string;
  /** Files that lie among those of the desk, as a message names them. */
  readonly attachments?: readonly MediaRef[];
  /**
   * Whether the case stays where it stands. Default false: as with every message of a citizen, it is resumed or reopened
   * by the rule of the workflow.
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
 * Commands and queries over cases. Refused commands throw; nothing is half done. A case that the
 * principal may not see is a `NotFoundError` for commands, too, as is an id that cannot be one.
 */
export interface Tickets {
  /**
   * Opens a case that an officer records or a host hands in.
   *
   * @throws InputError, ForbiddenError; TransitionError for an answer of before that the workflow does not let the actor
   * give; AduanError `foreign-id-known` when another case carries one of its
   * foreign ids, for which `list({ foreignId })` finds it
   */
  open(input: OpenInput, options: CommandOptions): Promise<OpenResult>;
  /**
   * Opens many cases, at most 500, such as those of a former system: each as `open` does, and several times as quick. One that
   * is refused holds up no other. Keys, or foreign ids, let an import that broke off begin again.
   *
   * @returns in their order what `open` would have returned or thrown
   * @throws InputError for more than 500
   */
  openAll(
    cases: readonly OpenTicketDetails[],
    options: ReadOptions,
  ): Promise<readonly PromiseSettledResult<OpenResult>[]>;
  /** Takes any action of the workflow, also a host's own. @throws TransitionError, ForbiddenError */
  act(id: string, action: string, input: ActInput, options: CommandOptions): Promise<CommandResult>;
  /** Sends an answer back; a question is closed with it. */
  answer(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * Asks the citizen in the conversation in which the case began; the clock pauses from now until he
   * writes.
   */
  ask(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /** Closes an answered case. @throws TransitionError while an answer is owed */
  close(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Takes a case up again, with a new duty to answer. */
  reopen(id: string, reason: string, options: CommandOptions): Promise<CommandResult>;
  /** Adds an internal note. A note can never be sent: it is another type than a message. */
  note(id: string, text: string, options: CommandOptions): Promise<CommandResult>;
  /** Adds what the citizen said to his case, as a message of his, with its files. */
  append(id: string, said: TranscriptInput, options: CommandOptions): Promise<CommandResult>;
  /**
   * Gives a case to a team or an officer; `null` takes it away, what is left out stays.
   * @throws InputError for a team that the desk does not have, and for whom the case concerns
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
   * Says what a case is about; what is left out stays. Whom it `recusals` loses it and does not see it any
   * more; to take somebody off that list needs the right to loosen.
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
  /** Sets or loosens the two privacy flags; loosening needs a reason and the right to. */
  restrict(
    id: string,
    flags: {
      readonly anonymous?: boolean;
      readonly confidential?: boolean;
      readonly reason?: string;
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Connects two cases. */
  link(
    id: string,
    to: { readonly ticketId: string; readonly as: 'duplicate-of' | 'related' },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Records a try to reach the citizen by phone or in person. `reached` fulfils the obligation, unless a
   * superior must approve the answer of this case and has not yet.
   */
  attempt(
    id: string,
    attempt: {
      readonly obligationId: string;
      readonly by: string;
      readonly outcome: AttemptOutcome;
      readonly remark?: string;
    },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Keeps what a citizen who is signed in at the host says of his closed case, 1 to 5: once. @throws TransitionError */
  rate(
    id: string,
    rating: { readonly score: number; readonly text?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Releases the desk from an owed answer, with a reason. */
  waive(
    id: string,
    waiver: { readonly obligationId: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Sends a new PIN through the conversation in which the case was opened, and nowhere else.
   *
   * @throws AduanError `case-without-conversation`
   */
  renewPin(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Marks what the citizen wrote as read by the desk; for those who may write notes. */
  markRead(id: string, options: ReadOptions): Promise<void>;

  /** @throws NotFoundError */
  get(id: string, options: ViewOptions): Promise<TicketView>;
  /**
   * The case with a number as people write, say and key it: see `parseTicketNumber`.
   *
   * @throws InputError when it is no number of this desk, with a `TicketNumberProblem` as the message of
   * its issue; NotFoundError when there is no such case
   */
  find(number: string, options: ViewOptions): Promise<TicketView>;
  /**
   * One page of the cases that this principal may see. A `reporter` stands for all parties that are the
   * same person; only a citizen sees no more than what he reported as this one.
   */
  list(
    filter: TicketFilter,
    options: ReadOptions,
  ): Promise<{ readonly items: readonly TicketListItem[]; readonly next: string | null }>;
  /**
   * Tickets that an officer may see and that have what he looks for, 20 at a time. One whose reporter is hidden is found by its number
   * alone. What was decided a moment ago may not be searched yet: the page says how many tickets wait.
   *
   * @throws InputError for a text without a word or too long a one; ForbiddenError for citizens; AduanError `search-off` for
   * what is no number when the desk was composed without a search. With `identities` also ForbiddenError without the permission `read-identity`, AduanError
   * `search-unrecorded` without `createViewLog`, RateLimitError `search-too-many`
   */
  search(query: SearchQuery, options: ReadOptions): Promise<SearchPage>;
  /**
   * Why a deadline lies where it lies: counted and skipped time, rule and source.
   * @throws NotFoundError when the case has no such clock
   */
  explain(id: string, which: ClockName, options: ReadOptions): Promise<ClockExplanation>;
  /** Checks the audit chain of a case and says where it breaks first, if it does. */
  verifyHistory(id: string, options: ReadOptions): Promise<ChainVerdict>;
  /**
   * How many open cases there are by phase and how many are late, in the regions of who reads: all, or those
   * that a list of the same filter would show; with `joined: false` each case of many reports once. Of whom somebody has to
   * call, or nobody can tell, the closed ones count too.
   *
   * @throws ForbiddenError for citizens, and for drafts without the right to read them
   */
  count(options: ReadOptions & TicketCounted): Promise<{
    readonly byPhase: Readonly<Record<string, number>>;
    readonly late: number;
  }>;
}
