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
import type { WaitingNotification } from './notifications.js';
import type {
  ClaimedDelivery,
  DeliverySettlement,
  DeliveryStats,
  StuckDelivery,
  StuckPage,
  StuckRow,
} from './outbox.js';
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
import type {
  TicketCountFilter,
  TicketFilter,
  TicketGroup,
  TicketGrouping,
  TicketPage,
} from './ticket-filter.js';

/**
 * Where a desk keeps everything. Every method is atomic and durable when it returns, and safe for
 * several processes on one store. All free text arrives sealed; the store never sees a name.
 *
 * Every store runs `describeStore` of `@aduan/testkit`. Failures are `StoreError`s.
 */
export interface Store extends SearchStore {
  readonly contract: 'store/1';
  /** Creates or upgrades the schema. Safe to call at every start and from two processes at once. */
  migrate(): Promise<void>;
  /** Finishes what was handed in and lets go of the store; what comes later fails. Twice does no harm. */
  close(): Promise<void>;

  /** Writes everything that one command decided, or nothing. */
  commit(commit: Commit): Promise<CommitOutcome>;
  /**
   * Writes many commits, of imports, as if each was handed to `commit`, all of them at once: one that is refused
   * holds up no other. Quicker than that where the engine can write many together.
   *
   * @returns in their order
   */
  commitAll(commits: readonly Commit[]): Promise<readonly PromiseSettledResult<CommitOutcome>[]>;
  /** What a command with this key returned the first time, or null. */
  readCommandResult(tenant: TenantId, key: string): Promise<string | null>;

  /** @returns null when there is none */
  readTicket(tenant: TenantId, id: TicketId): Promise<StoredTicket | null>;
  /** Compared without dashes, spaces and case. */
  readTicketByNumber(tenant: TenantId, number: string): Promise<StoredTicket | null>;
  /** The history of a case, or of a party by `historyOf`: oldest first. */
  readEvents(tenant: TenantId, id: TicketId): Promise<readonly StoredEvent[]>;
  /** The boxes that exist, in any order. */
  readSealedRecords(tenant: TenantId, ids: readonly string[]): Promise<readonly SealedRecord[]>;
  /** One page of the tickets that the filter lets through. */
  listTickets(tenant: TenantId, filter: TicketFilter): Promise<TicketPage>;
  /**
   * Open tickets by phase, and how many of all open ones are past their deadline at `now`. By a duty that outlasts the
   * closing of its case (`outlastsClosing`) the closed ones are counted too.
   *
   * @param filter - counts as a list of the same filter would show
   */
  countTickets(
    tenant: TenantId,
    now: number,
    filter?: TicketCountFilter,
  ): Promise<{ readonly byPhase: Readonly<Record<string, number>>; readonly late: number }>;

  /** Open tickets by the beginning of a code, in any order; those past their deadline at `now` beside them. */
  groupTickets(
    tenant: TenantId,
    now: number,
    grouping: TicketGrouping,
  ): Promise<readonly TicketGroup[]>;

  /** The workloads of officers by their ids; who never had a ticket is left out. */
  readWorkloads(
    tenant: TenantId,
    assignees: readonly string[],
  ): Promise<Readonly<Record<string, Workload>>>;

  /** How many tickets are in a state that is not one of these, by state; states without any are left out. */
  countUnknownStates(
    tenant: TenantId,
    states: readonly string[],
  ): Promise<Readonly<Record<string, number>>>;

  /**
   * The party for whom a channel proved one of the addresses, by their keyed hashes; the first hash that
   * is known decides.
   */
  findParty(tenant: TenantId, identityHashes: readonly string[]): Promise<PartyId | null>;
  /** @returns null when there is none */
  readParty(tenant: TenantId, id: PartyId): Promise<PartyRow | null>;
  /**
   * All parties that are the same person as this one, itself among them: first the one that was merged
   * into no other, then the rest by id. Empty when there is no such party.
   */
  readPerson(tenant: TenantId, id: PartyId): Promise<readonly PartyRow[]>;
  /** Addresses that one of the parties is known by, or whose keyed hash is among these; in any order. */
  readIdentities(
    tenant: TenantId,
    which: { readonly parties?: readonly PartyId[]; readonly hashes?: readonly string[] },
  ): Promise<readonly IdentityRow[]>;
  /** By its keyed hash. @returns null when there is none */
  findConversation(tenant: TenantId, hash: string): Promise<ConversationRow | null>;
  /** @returns null when there is none */
  readConversation(tenant: TenantId, id: ConversationId): Promise<ConversationRow | null>;
  /** The threads of a party, in any order. */
  readPartyConversations(tenant: TenantId, id: PartyId): Promise<readonly ConversationRow[]>;
  /** Conversations whose `wakeAt` has come, soonest first, at most `limit`. */
  readWakes(tenant: TenantId, now: number, limit: number): Promise<readonly ConversationRow[]>;
  /** Conversations that have a `wakeAt`, the latest first, at most `limit`. */
  listWaking(tenant: TenantId, limit: number): Promise<readonly ConversationRow[]>;
  /** Takes `wakeAt` away, unless the conversation has another one by now. */
  clearWake(tenant: TenantId, id: ConversationId, wakeAt: number): Promise<void>;
  /** Messages of a conversation whose `revision` is above `afterRevision`, in order of revision. */
  readMessages(
    tenant: TenantId,
    conversationId: ConversationId,
    afterRevision: number,
    limit: number,
  ): Promise<readonly StoredMessage[]>;
  /** All messages of one ticket, oldest first; equal instants in the order of insertion. */
  readTicketMessages(tenant: TenantId, id: TicketId): Promise<readonly StoredMessage[]>;
  /** The message that the provider knows under this id: see `settleDelivery`. */
  findMessageByProviderId(
    tenant: TenantId,
    channel: string,
    providerId: string,
  ): Promise<StoredMessage | null>;
  /** Marks inbound messages of a ticket as read by the desk. @returns conversations that changed */
  markMessagesRead(tenant: TenantId, id: TicketId): Promise<readonly ConversationId[]>;

  /** Stores events of one delivery, all or none; rows with a known key are left as they are. */
  insertInbox(tenant: TenantId, rows: readonly InboxInsert[]): Promise<InboxOutcome>;
  /**
   * Takes one conversation with pending inbox rows for `leaseMs`, oldest first, with its rows in the
   * order of arrival. Nobody else gets it before the lease ends, unless the store knows that whoever took it is gone; a
   * commit with an older fence fails.
   */
  claimConversation(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
  ): Promise<ClaimedConversation | null>;
  /** Gives a conversation back; a stale fence does nothing. */
  releaseConversation(tenant: TenantId, conversationHash: string, fence: number): Promise<void>;
  /**
   * Notes a failed try of an inbox row. The row stays first in its conversation until `retryAt`
   * (epoch ms); with null it is dead, keeps its payload and holds nobody up any more.
   * @returns false when the claim is stale or the row was dealt with
   */
  failInbox(
    tenant: TenantId,
    claim: InboxClaim,
    failure: { readonly retryAt: number | null; readonly error: string },
  ): Promise<boolean>;
  /** What waits or is stuck in the inbox of one conversation, in the order of arrival. */
  readInbox(tenant: TenantId, conversationHash: string): Promise<readonly InboxRow[]>;
  /** What waits in the inbox, and what is stuck there. */
  inboxStats(tenant: TenantId): Promise<InboxStats>;
  /** Puts a dead inbox row back in its place in line, as if it had never failed. @returns false when there is none */
  replayInbox(tenant: TenantId, sequence: number, now: number): Promise<boolean>;

  /**
   * Takes deliveries that are due, for `leaseMs`: at most one per conversation, and only the oldest
   * one of it that is not settled; without a conversation, the same for each case and target. A lease that
   * ends unsettled makes the delivery due again.
   *
   * @param passedOver - targets of which none is taken; default none
   */
  claimOutbox(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
    passedOver?: readonly string[],
  ): Promise<readonly ClaimedDelivery[]>;
  /**
   * Notes how a claimed delivery went. `sent` raises the status of its message and remembers the
   * provider's ids for `findMessageByProviderId` (channel = `target`).
   * @returns false when the attempt number is stale: nothing was changed
   */
  settleDelivery(tenant: TenantId, settlement: DeliverySettlement): Promise<boolean>;
  /**
   * Raises the status of an outbound message; it never falls (see `statusesBelow`). @returns the message
   * when it rose
   */
  raiseMessageStatus(
    tenant: TenantId,
    id: MessageId,
    status: Receipt,
  ): Promise<StoredMessage | null>;
  /**
   * Takes one place in each of the rates, or in none when one of them has none within `patienceMs`. Nobody gets
   * the same place, whoever asks at the same time. @see countRateSlots of `@aduan/core/store`
   */
  takeRateSlots(
    tenant: TenantId,
    now: number,
    patienceMs: number,
    rates: readonly Rate[],
  ): Promise<RateSlots>;
  /** Lets nobody take a place in a rate before an instant, epoch ms; what is held longer stays so. */
  holdRateSlots(tenant: TenantId, rate: Rate, until: number): Promise<void>;
  /** Gives back one place in each of the rates, taken for something that does not count after all. */
  returnRateSlots(tenant: TenantId, rates: readonly Rate[]): Promise<void>;

  /** What waits in the outbox, and what is stuck there. */
  outboxStats(tenant: TenantId): Promise<DeliveryStats>;
  /**
   * Puts a dead or uncertain delivery back in line; a message that had failed is `accepted` again.
   * @returns false when there is none
   */
  replayDelivery(tenant: TenantId, id: string, now: number): Promise<boolean>;
  /** Deliveries that are dead or uncertain, newest first. */
  listStuck(tenant: TenantId, page: StuckPage): Promise<readonly StuckDelivery[]>;
  /**
   * Puts something stuck away for good, and says so in a ledger, both or neither. What it holds is forgotten; its key
   * stays known, so that nothing comes in or goes out twice. The status of its message stays as it is.
   *
   * @returns `gone` when it is not stuck after so many attempts, `behind` when the ledger has gone on: nothing was written
   */
  discardStuck(
    tenant: TenantId,
    row: StuckRow,
    append: LedgerAppend,
  ): Promise<'discarded' | 'gone' | 'behind'>;

  /**
   * What waits for one receiver of whom something is due at `now`, due or not, by id; at most `limit`.
   * Nobody holds it: the commit that deals with it (`notificationsDone`) tells who was first.
   */
  dueNotifications(
    tenant: TenantId,
    now: number,
    limit: number,
  ): Promise<readonly WaitingNotification[]>;
  /** Lets notices wait until an instant, epoch ms. What waits no longer stays as it is. */
  holdNotifications(tenant: TenantId, ids: readonly string[], until: number): Promise<void>;

  /** Takes tickets whose `sweepAt` has come, for `leaseMs`, soonest first. */
  claimDue(
    tenant: TenantId,
    now: number,
    leaseMs: number,
    limit: number,
  ): Promise<readonly TicketId[]>;

  /**
   * Forgets what only served to tell doubles, at most `limit` of each: keys of inbox rows that are done
   * and were received before `before` (epoch ms), results of commands from before it, and deliveries that
   * were sent and whose last lease ended before it. What waits or is stuck stays.
   * @returns how many were forgotten
   */
  prune(tenant: TenantId, before: number, limit: number): Promise<number>;
  /** Forgets values that have expired at `now` (epoch ms), at most `limit`. @returns how many were forgotten */
  pruneValues(tenant: TenantId, now: number, limit: number): Promise<number>;

  /** Reserves `count` numbers of a series. @returns the first one; they are never given out again */
  reserveNumbers(tenant: TenantId, series: string, count: number): Promise<number>;

  /** The keyed hash of a ticket's PIN; null when it has none. */
  readPinHash(tenant: TenantId, id: TicketId): Promise<string | null>;

  /** The wrapped data keys of a scope, by generation. */
  readKeys(tenant: TenantId, scope: string): Promise<readonly StoredKey[]>;
  /** Keeps a wrapped data key unless the scope has one of that generation. @returns the one that is kept */
  insertKey(tenant: TenantId, key: Omit<StoredKey, 'retired'>): Promise<StoredKey>;
  /** Keys of all scopes by scope and generation, those behind `after`; with null from the first one. */
  listKeys(
    tenant: TenantId,
    after: Pick<StoredKey, 'scope' | 'generation'> | null,
    limit: number,
  ): Promise<readonly StoredKey[]>;
  /**
   * Puts keys that were wrapped anew in the place of the former ones, and retires them. A key that is not
   * there any more, or not as it was, is left out.
   * @returns how many were replaced
   */
  rewrapKeys(tenant: TenantId, keys: readonly RewrappedKey[]): Promise<number>;
  /** Destroys the data keys of a scope: what they sealed is gone for good. */
  destroyKey(tenant: TenantId, scope: string): Promise<void>;

  /** How many rows an erasure would take. */
  countErasure(tenant: TenantId, target: ErasureTarget): Promise<ErasureCount>;
  /**
   * Erases a person in one transaction: destroys the data keys, forgets hashes, threads, what waits and
   * what commands answered, and writes the cases that record it. Keys of inbound events that are done
   * stay, without their conversation, so that nothing comes in twice. When it returns, no file of the
   * store holds the keys any more, as far as the engine can do it.
   *
   * A case of the parties that is not in `tickets`, or in another version, is a conflict: nothing is done.
   */
  erase(tenant: TenantId, erasure: Erasure): Promise<ErasureOutcome>;

  /**
   * Adds rows at the end of a ledger, and marks the heads that they cover, all or nothing.
   * @returns false when the last row is not the one that was read: nothing was written
   */
  appendLedger(tenant: TenantId, append: LedgerAppend): Promise<boolean>;
  /** Rows of a ledger, oldest first unless asked otherwise. */
  readLedger(tenant: TenantId, ledger: LedgerName, page: LedgerPage): Promise<readonly LedgerRow[]>;
  /** Forgets the oldest rows of a ledger, up to a sequence. @returns how many */
  trimLedger(tenant: TenantId, ledger: LedgerName, through: number): Promise<number>;
  /** Histories that grew since a row of a ledger covered them, at most `limit`, those of cases first. */
  readGrownHistories(tenant: TenantId, limit: number): Promise<readonly HistoryHead[]>;
  /** Parties about which something was decided, by id from behind `after`. */
  listPartyHistories(tenant: TenantId, after: string, limit: number): Promise<readonly PartyId[]>;

  /** @returns null when there is none, or it has expired at `now` (epoch ms) */
  readValue(tenant: TenantId, key: string, now: number): Promise<Uint8Array | null>;
  /**
   * Writes a value, and forgets at least some that have expired.
   * @returns false when `ifAbsent` was asked for and a live value exists
   */
  writeValue(
    tenant: TenantId,
    key: string,
    value: Uint8Array,
    options: { readonly now: number; readonly ttlMs?: number; readonly ifAbsent?: boolean },
  ): Promise<boolean>;
  /** Removing what is not there does no harm. */
  deleteValue(tenant: TenantId, key: string): Promise<void>;
}
