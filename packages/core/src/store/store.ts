import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, MessageId, PartyId, TenantId, TicketId } from '../ids.js';
import type { Commit, CommitOutcome } from './commit.js';
import type { Erasure, ErasureCount, ErasureOutcome, ErasureTarget } from './erasure.js';
import type {
  ClaimedConversation,
  InboxClaim,
  InboxInsert,
  InboxOutcome,
  InboxRow,
  InboxStats,
} from './inbox.js';
import type { HistoryHead, LedgerAppend, LedgerName, LedgerPage, LedgerRow } from './ledger.js';
import type {
  ClaimedDelivery,
  DeadLetterPage,
  DeadLetterRef,
  DeliverySettlement,
  DeliveryStats,
  OutboxDeadLetter,
} from './outbox.js';
import type { PluginRow, RowClaim, RowQuery } from './plugin-rows.js';
import type { Rate, RateSlots } from './rate.js';
import type {
  ConversationRow,
  IdentityRow,
  PartyRow,
  RewrappedKey,
  SealedRecord,
  StoredEvent,
  StoredKey,
  StoredMessage,
  StoredTicket,
  Workload,
} from './rows.js';
import type { SearchStore } from './search.js';
import type { StoreBackup } from './store-backup.js';
import type { StoreDiagnosis } from './store-diagnosis.js';
import type {
  TicketCountFilter,
  TicketFilter,
  TicketGroup,
  TicketGrouping,
  TicketPage,
} from './ticket-filter.js';

/**
 * Storage for all data of a desk. Every method is atomic, durable when it returns, and safe for several processes on
 * one store. All free text arrives sealed; the store never sees a name.
 *
 * Every store must pass `describeStore` of `@aduan/testkit`. Failures are `StoreError`s.
 */
export interface Store extends SearchStore {
  readonly contract: 'store/1';
  /** Backup of the store. Left out by a store without durable data. */
  readonly backup?: StoreBackup;
  /** Checks the database for problems, for `aduan doctor`. Read-only. Left out by a store without durable data. */
  diagnose?(now: number): Promise<StoreDiagnosis>;
  /** Creates or upgrades the schema. Safe to call at every start and from two processes at once. */
  migrate(): Promise<void>;
  /** Finishes pending calls and closes the store; later calls fail. Safe to call twice. */
  close(): Promise<void>;

  /**
   * Writes everything of one command, or nothing.
   *
   * @throws InputError for rows and ledgers of plugins that no store takes: see `checkKept` of `@aduan/core/store`
   */
  commit(commit: Commit): Promise<CommitOutcome>;
  /**
   * Writes many commits of imports, as if each was passed to `commit` at the same time: a refused commit does not hold
   * up others. It is faster if the engine can write several together.
   *
   * @returns the results in the same order
   */
  commitAll(commits: readonly Commit[]): Promise<readonly PromiseSettledResult<CommitOutcome>[]>;
  /** The result of the first command with this key, or null. */
  readCommandResult(tenant: TenantId, key: string): Promise<string | null>;

  /** @returns null when there is none */
  readTicket(tenant: TenantId, id: TicketId): Promise<StoredTicket | null>;
  /** Finds a ticket by its number, compared without dashes, spaces and case. */
  readTicketByNumber(tenant: TenantId, number: string): Promise<StoredTicket | null>;
  /** The history of a ticket, or of a party by `historyOf`: oldest first. */
  readEvents(tenant: TenantId, id: TicketId): Promise<readonly StoredEvent[]>;
  /** The sealed records that exist, in any order. */
  readSealedRecords(tenant: TenantId, ids: readonly string[]): Promise<readonly SealedRecord[]>;
  /** One page of the tickets that match the filter. */
  listTickets(tenant: TenantId, filter: TicketFilter): Promise<TicketPage>;
  /**
   * Counts open tickets by phase, and how many of them are past their deadline at `now`. With a filter that
   * `outlastsClosing`, closed tickets are counted too.
   *
   * @param filter - counts the tickets that a list with this filter would show
   */
  countTickets(
    tenant: TenantId,
    now: number,
    filter?: TicketCountFilter,
  ): Promise<{ readonly byPhase: Readonly<Record<string, number>>; readonly late: number }>;

  /** Counts open tickets by the beginning of a code, in any order, and those past their deadline at `now`. */
  groupTickets(
    tenant: TenantId,
    now: number,
    grouping: TicketGrouping,
  ): Promise<readonly TicketGroup[]>;

  /** The workloads of officers by their ids. Officers who never had a ticket are left out. */
  readWorkloads(
    tenant: TenantId,
    assignees: readonly string[],
  ): Promise<Readonly<Record<string, Workload>>>;

  /** How many tickets are in states other than these, by state. */
  countUnknownStates(
    tenant: TenantId,
    states: readonly string[],
  ): Promise<Readonly<Record<string, number>>>;

  /**
   * The party for whom a channel proved one of the addresses, given by their keyed hashes. The first known hash
   * decides.
   */
  findParty(tenant: TenantId, identityHashes: readonly string[]): Promise<PartyId | null>;
  /** @returns null when there is none */
  readParty(tenant: TenantId, id: PartyId): Promise<PartyRow | null>;
  /**
   * All parties of the same person, including this one: first the one that was not merged into another, then the rest
   * by id. Empty when there is no such party.
   */
  readPerson(tenant: TenantId, id: PartyId): Promise<readonly PartyRow[]>;
  /** Addresses of these parties, or with these keyed hashes; in any order. */
  readIdentities(
    tenant: TenantId,
    which: { readonly parties?: readonly PartyId[]; readonly hashes?: readonly string[] },
  ): Promise<readonly IdentityRow[]>;
  /** Finds a conversation by its keyed hash. @returns null when there is none */
  findConversation(tenant: TenantId, hash: string): Promise<ConversationRow | null>;
  /** @returns null when there is none */
  readConversation(tenant: TenantId, id: ConversationId): Promise<ConversationRow | null>;
  /** The conversations of a party, in any order. */
  readPartyConversations(tenant: TenantId, id: PartyId): Promise<readonly ConversationRow[]>;
  /** Conversations whose `wakeAt` has passed, earliest first, at most `limit`. */
  readWakes(tenant: TenantId, now: number, limit: number): Promise<readonly ConversationRow[]>;
  /** Conversations with a `wakeAt`, latest first, at most `limit`. */
  listWaking(tenant: TenantId, limit: number): Promise<readonly ConversationRow[]>;
  /** Removes `wakeAt`, unless it has changed since. */
  clearWake(tenant: TenantId, id: ConversationId, wakeAt: number): Promise<void>;
  /** Messages of a conversation whose `revision` is above `afterRevision`, in order of revision. */
  readMessages(
    tenant: TenantId,
    conversationId: ConversationId,
    afterRevision: number,
    limit: number,
  ): Promise<readonly StoredMessage[]>;
  /** All messages of one ticket, oldest first; those with equal times in the order of insertion. */
  readTicketMessages(tenant: TenantId, id: TicketId): Promise<readonly StoredMessage[]>;
  /** The message that the provider knows under this id: see `settleDelivery`. */
  findMessageByProviderId(
    tenant: TenantId,
    channel: string,
    providerId: string,
  ): Promise<StoredMessage | null>;
  /** Marks inbound messages of a ticket as read by the desk. @returns the conversations that changed */
  markMessagesRead(tenant: TenantId, id: TicketId): Promise<readonly ConversationId[]>;

  /** Stores the events of one webhook request, all or none. Rows with a known key are left unchanged. */
  insertInbox(tenant: TenantId, rows: readonly InboxInsert[]): Promise<InboxOutcome>;
  /**
   * Claims one conversation with pending inbox rows for `leaseMs`, oldest first, with its rows in the order of arrival.
   * No other worker can claim it before the lease ends, unless the store knows that the holder is gone. A commit with
   * an older fence fails.
   */
  claimConversation(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
  ): Promise<ClaimedConversation | null>;
  /** Releases a claimed conversation. With a stale fence it does nothing. */
  releaseConversation(tenant: TenantId, conversationHash: string, fence: number): Promise<void>;
  /**
   * Records a failed attempt of an inbox row. The row stays first in its conversation until `retryAt` (epoch ms). With
   * null it becomes a dead letter: it keeps its payload and no longer blocks later rows.
   * @returns false when the claim is stale or the row was already handled
   */
  failInbox(
    tenant: TenantId,
    claim: InboxClaim,
    failure: { readonly retryAt: number | null; readonly error: string },
  ): Promise<boolean>;
  /** Pending and dead inbox rows of one conversation, in the order of arrival. */
  readInbox(tenant: TenantId, conversationHash: string): Promise<readonly InboxRow[]>;
  /** Pending rows of the inbox, and the dead ones. */
  inboxStats(tenant: TenantId): Promise<InboxStats>;
  /**
   * Makes a dead inbox row pending again, in its former position and with its attempts reset. @returns false when there
   * is no such row
   */
  replayInbox(tenant: TenantId, sequence: number, now: number): Promise<boolean>;

  /**
   * Claims due deliveries for `leaseMs`: at most one per conversation, and only its oldest unsettled one; without a
   * conversation, the same per ticket and target. If a lease ends without settlement, the delivery is due again.
   *
   * @param passedOver - targets that are skipped; default none
   */
  claimOutbox(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
    passedOver?: readonly string[],
  ): Promise<readonly ClaimedDelivery[]>;
  /**
   * Records the result of a claimed delivery. `sent` raises the status of its message and stores the provider's ids for
   * `findMessageByProviderId` (channel = `target`).
   * @returns false when the attempt number is stale: nothing was changed
   */
  settleDelivery(tenant: TenantId, settlement: DeliverySettlement): Promise<boolean>;
  /** Raises the status of an outbound message. It never falls (see `statusesBelow`). @returns the message when it rose */
  raiseMessageStatus(
    tenant: TenantId,
    id: MessageId,
    status: Receipt,
  ): Promise<StoredMessage | null>;
  /**
   * Reserves one slot in each of the rates, or in none when one of them has none within `patienceMs`. Concurrent
   * callers never get the same slot. @see countRateSlots of `@aduan/core/store`
   */
  takeRateSlots(
    tenant: TenantId,
    now: number,
    patienceMs: number,
    rates: readonly Rate[],
  ): Promise<RateSlots>;
  /** Blocks all slots of a rate before an instant, epoch ms. A longer block stays. */
  holdRateSlots(tenant: TenantId, rate: Rate, until: number): Promise<void>;
  /** Returns one slot in each of the rates, if it was taken for something that does not count. */
  returnRateSlots(tenant: TenantId, rates: readonly Rate[]): Promise<void>;

  /** Pending deliveries of the outbox, and its dead letters. */
  outboxStats(tenant: TenantId): Promise<DeliveryStats>;
  /**
   * Makes a dead or uncertain delivery pending again; its failed message is `accepted` again.
   * @returns false when there is none
   */
  replayDelivery(tenant: TenantId, id: string, now: number): Promise<boolean>;
  /** Deliveries that are dead or uncertain, newest first. */
  listDeadLetters(tenant: TenantId, page: DeadLetterPage): Promise<readonly OutboxDeadLetter[]>;
  /**
   * Discards a dead letter permanently and records it in a ledger, in one transaction. Its content is removed. Its key
   * stays known, so that nothing is received or sent twice. The status of its message does not change.
   *
   * @returns `gone` when there is no dead letter with this number of attempts, `behind` when the ledger has newer rows:
   * nothing was written
   */
  discardDeadLetter(
    tenant: TenantId,
    row: DeadLetterRef,
    append: LedgerAppend,
  ): Promise<'discarded' | 'gone' | 'behind'>;

  /** Rows of plugins, one page; those that have expired are left out. */
  readRows(tenant: TenantId, query: RowQuery): Promise<readonly PluginRow[]>;
  /**
   * Claims rows of a plugin that are due, earliest first. A claim adds 1 to the version, which is the fence: the worker
   * settles the row with a commit that writes or removes the version it got. If the lease ends before, the row is due
   * again and that version is stale.
   */
  claimRows(tenant: TenantId, claim: RowClaim): Promise<readonly PluginRow[]>;

  /** Claims tickets whose `sweepAt` has passed, for `leaseMs`, earliest first. */
  claimDue(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
  ): Promise<readonly TicketId[]>;

  /**
   * Deletes data that only served to detect duplicates, at most `limit` of each: keys of finished inbox rows received
   * before `before` (epoch ms), results of commands from before then, and sent deliveries whose last lease ended before
   * then. Pending rows and dead letters stay.
   * @returns how many were deleted
   */
  prune(tenant: TenantId, before: number, limit: number): Promise<number>;
  /**
   * Deletes values and rows of plugins that have expired at `now` (epoch ms), at most `limit` of each.
   * @returns how many were deleted
   */
  pruneExpired(tenant: TenantId, now: number, limit: number): Promise<number>;

  /** Reserves `count` numbers of a series, which are never issued again. @returns the first one */
  reserveNumbers(tenant: TenantId, series: string, count: number): Promise<number>;

  /** The keyed hash of a ticket's PIN; null when it has no PIN. */
  readPinHash(tenant: TenantId, id: TicketId): Promise<string | null>;

  /** The wrapped data keys of a scope, by generation. */
  readKeys(tenant: TenantId, scope: string): Promise<readonly StoredKey[]>;
  /** Stores a wrapped data key unless the scope has one of that generation. @returns the stored one */
  insertKey(tenant: TenantId, key: Omit<StoredKey, 'retired'>): Promise<StoredKey>;
  /** Keys of all scopes, by scope and generation, after `after`; null starts at the first. */
  listKeys(
    tenant: TenantId,
    after: Pick<StoredKey, 'scope' | 'generation'> | null,
    limit: number,
  ): Promise<readonly StoredKey[]>;
  /**
   * Replaces keys by their newly wrapped versions and retires them. Keys that are gone or were changed are skipped.
   * @returns how many were replaced
   */
  rewrapKeys(tenant: TenantId, keys: readonly RewrappedKey[]): Promise<number>;
  /** Destroys the data keys of a scope. Data sealed with them can never be read again. */
  destroyKey(tenant: TenantId, scope: string): Promise<void>;

  /** How many rows an erasure would remove. */
  countErasure(tenant: TenantId, target: ErasureTarget): Promise<ErasureCount>;
  /**
   * Erases a person in one transaction: destroys the data keys, deletes hashes, conversations, pending rows, results of
   * commands and the rows of plugins about the parties and their tickets, and writes the tickets that record it. Keys
   * of finished inbound events stay, without their conversation, so that no event is processed twice. When it returns,
   * no file of the store contains the keys, as far as the engine allows.
   *
   * If a ticket of the parties is missing in `tickets` or has another version, it is a conflict and nothing is changed.
   */
  erase(tenant: TenantId, erasure: Erasure): Promise<ErasureOutcome>;

  /**
   * Appends rows to a ledger and marks the heads that they cover, all or nothing.
   * @returns false when the ledger has a newer row than the one that was read: nothing was written
   * @throws InputError for a name that is neither core's nor of a plugin
   */
  appendLedger(tenant: TenantId, append: LedgerAppend): Promise<boolean>;
  /** Rows of a ledger, oldest first by default. */
  readLedger(tenant: TenantId, ledger: LedgerName, page: LedgerPage): Promise<readonly LedgerRow[]>;
  /** Deletes the oldest rows of a ledger, up to a sequence. @returns how many */
  trimLedger(tenant: TenantId, ledger: LedgerName, through: number): Promise<number>;
  /** Histories that grew since a row of a ledger covered them, at most `limit`, tickets first. */
  readGrownHistories(tenant: TenantId, limit: number): Promise<readonly HistoryHead[]>;
  /** Parties with a history, by id, after `after`. */
  listPartyHistories(tenant: TenantId, after: string, limit: number): Promise<readonly PartyId[]>;

  /** @returns null when there is none, or it has expired at `now` (epoch ms) */
  readValue(tenant: TenantId, key: string, now: number): Promise<Uint8Array | null>;
  /**
   * Writes a value, and deletes at least some expired ones.
   * @returns false when `ifAbsent` was given and a live value exists
   */
  writeValue(
    tenant: TenantId,
    key: string,
    value: Uint8Array,
    options: { readonly now: number; readonly ttlMs?: number; readonly ifAbsent?: boolean },
  ): Promise<boolean>;
  /** Removes a value. A missing key is not an error. */
  deleteValue(tenant: TenantId, key: string): Promise<void>;
}
