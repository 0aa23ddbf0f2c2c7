import type { OutboundMessage } from '../channel/outbound.js';
import type { PluginWord, TenantId, TicketId } from '../ids.js';
import type { ClockExplanation, ClockName, Promised } from '../runtime/clocks/ticket-clocks.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type {
  FormerTerms,
  RescheduleInput,
  RescheduleReport,
  TermsPart,
} from '../runtime/upkeep/open-ticket-terms.js';
import type {
  HistoryHead,
  LedgerAppend,
  LedgerName,
  LedgerPage,
  LedgerRow,
} from '../store/ledger.js';
import type { DeliveryInsert, OutboxDeadLetter } from '../store/outbox.js';
import type { Rate } from '../store/rate.js';
import type { SealedRef } from '../store/rows.js';
import type { RescheduledDeadline } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { PersonsSearched, PersonsViewed, TicketsViewed } from './hooks.js';

/** Deadlines, counted with the calendar that each ticket carries. */
export interface Clocks {
  /** The promised time of the answer; null when no clock promises one. */
  promise(loaded: LoadedTicket): Promised | null;
  /** The next deadline, epoch ms; `supposed` overrides fields of the ticket, for a preview. */
  dueAt(loaded: LoadedTicket, supposed?: Partial<Ticket>): number | null;
  /** The proof of one deadline; null when there is no such clock. (`case-file`) */
  explain(loaded: LoadedTicket, which: ClockName): ClockExplanation | null;
}

/** Open tickets that keep a calendar, or policies, that are not in force. (`settings`) */
export interface OpenTicketTerms {
  former(): Promise<FormerTerms>;
  /** The deadlines of a ticket that would move if it came under what is in force. */
  moved(part: TermsPart, loaded: LoadedTicket): readonly RescheduledDeadline[];
  /** As `aduan.reschedule`. @throws ForbiddenError, InputError */
  reschedule(input: RescheduleInput): Promise<RescheduleReport>;
}

/** Sealed personal data. No plugin sees a key. */
export interface SealedValues {
  /** Opens values by reference; null where there is no value, or its key was destroyed. */
  open<Value>(refs: readonly (SealedRef | null)[]): Promise<readonly (Value | null)[]>;
  /**
   * Keyed hash of a text, hex. Equal texts have equal hashes under one label, and without the key the text cannot be
   * guessed. The label is the plugin's own.
   */
  hash(label: string, text: string): Promise<string>;
}

/** Receiver of notifications: an officer by id, or a unit by code. */
export interface NotificationReceiver {
  readonly kind: 'officer' | 'unit';
  readonly id: string;
}

/** The subject of a notification. */
export interface NotificationRecord {
  /** The most urgent ticket of the notification; null for a digest. */
  readonly ticketId: TicketId | null;
  readonly receiver: NotificationReceiver;
  /** Whether it can be answered: it named one ticket only, to one officer. */
  readonly isAnswerable: boolean;
}

/** A message to an officer or a unit, who have no conversation with the desk. */
export interface Notification
  extends Pick<OutboundMessage, 'content' | 'conversation' | 'replyTo' | 'subject' | 'to'> {
  readonly channel: string;
}

/** Outbox calls for plugins besides `deliver` of a `write` hook. (`webhooks`) */
export interface PluginOutbox {
  /** Wakes the workers of the outbox. */
  wake(): void;
  /** Dead letters whose target begins with this, newest first, page by page. */
  deadLetters(prefix: string): AsyncIterable<readonly OutboxDeadLetter[]>;
  /** Makes a dead letter pending again. @returns false when there is no dead letter with this id */
  replay(id: string): Promise<boolean>;
  /**
   * Makes the delivery of a notification. (`notifications`)
   *
   * @param about - remembered for 30 days, so that a reply and a bounce can be matched to it; null for neither
   */
  notification(message: Notification, about: NotificationRecord | null): Promise<DeliveryInsert>;
  /**
   * The subject of the notification with this reply token; null when the token is unknown or too old. (`notifications`)
   */
  notificationOf(token: string): Promise<NotificationRecord | null>;
  /**
   * The message that the desk sent under an id of the provider: a notification with its reply token, or a message to a
   * citizen with `token` null. Null when the desk sent no message under the id. (`notifications`)
   */
  sentUnder(channel: string, providerId: string): Promise<{ readonly token: string | null } | null>;
  /**
   * Reserves a slot of each rate, or of none. Keys are local to the plugin. @returns whether the slots were reserved
   * (`notifications`)
   */
  take(rates: readonly Rate[]): Promise<boolean>;
}

/** An entry of a ledger, with its place. */
export interface LedgerEntry<Entry> {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Subject of the entry, for lookups: the id of a ticket or a party, or a kind of entry. */
  readonly subject: string | null;
  readonly entry: Entry;
  /** The hash that the next entry is chained to. */
  readonly link: string;
}

/** An entry to append. */
export type NewLedgerEntry<Entry> = Pick<LedgerEntry<Entry>, 'entry' | 'subject'>;

/**
 * A list of entries that only grows, each chained to the one before it; checkpoints and audit bundles can cover it.
 * Entries are JSON in clear: no personal data of citizens.
 */
export interface Ledger<Entry> {
  /** Appends entries in their order, after concurrent entries of other writers. @throws StoreError `store-contended` */
  append(entries: readonly NewLedgerEntry<Entry>[]): Promise<void>;
  /** One page, oldest first unless it says otherwise. */
  page(page: LedgerPage): Promise<readonly LedgerEntry<Entry>[]>;
  /** All entries, or those about one subject, oldest first. Stop reading when you have enough. */
  entries(about?: Pick<LedgerPage, 'after' | 'subject'>): AsyncIterable<LedgerEntry<Entry>>;
  /**
   * Reads the ledger into memory and keeps following it, also when other processes append.
   *
   * @param take - receives each entry once, in order (`articles`, `cooperative-facts`)
   */
  follow(take: (entry: Entry) => void): FollowedLedger<Entry>;
  /** Deletes the oldest entries, up to a sequence. @returns how many */
  trim(through: number): Promise<number>;
}

/** A ledger whose entries are known in memory, so that an entry can be decided on those before it. */
export interface FollowedLedger<Entry> {
  /** Takes the entries that were appended since the last call. */
  readOn(): Promise<void>;
  /**
   * Appends the decided entry after all earlier entries were taken; null = append nothing. Decides again when another
   * writer was faster.
   *
   * @returns the decided entry, after it was taken
   * @throws StoreError `store-contended`; the errors of `decide`
   */
  append<Decided extends NewLedgerEntry<Entry> | null>(
    decide: () => Decided | Promise<Decided>,
  ): Promise<Decided>;
}

/**
 * The data that a checkpoint covers, and the ledger that keeps checkpoints. Its rows are chained by their signed
 * content, so it is not a `Ledger`. (`checkpoints`)
 */
export interface CheckpointLog {
  readonly tenant: TenantId;
  /** The ledgers of all plugins of the desk. */
  readonly ledgers: readonly PluginWord[];
  /** The newest row of any ledger; null for an empty one. */
  last(ledger: LedgerName): Promise<LedgerRow | null>;
  /** At most `limit` heads of histories that grew since the last checkpoint covered them. */
  grown(limit: number): Promise<readonly HistoryHead[]>;
  /**
   * Appends to `checkpoints`.
   *
   * @returns false when another process was faster
   * @throws InputError for any plugin but `checkpoints`
   */
  append(checkpoint: Omit<LedgerAppend, 'ledger'>): Promise<boolean>;
}

/** Records views in the view log. Call it before you show the data. */
export interface ViewHooks {
  readonly tickets: TicketsViewed;
  readonly persons: PersonsViewed;
  readonly searched: PersonsSearched;
}
