export { firstLink, nextLink } from '../audit/chain.js';
export {
  type CheckpointStatement,
  type CoveredLedger,
  checkpointHash,
  checkpointText,
  coveredLedgers,
  type LedgerEnd,
  type LedgerEnds,
  type PublicKey,
  publishedLine,
  type SignedCheckpoint,
} from '../audit/checkpoint.js';
export { type DigestInput, digestText, eventDigest } from '../audit/digest.js';
export { lastRow, ledgerRows } from '../audit/ledger-rows.js';
export { sha256Hex } from '../audit/sha256.js';
export { textHash } from '../audit/text-hash.js';
export { type ChainVerdict, verifyChain } from '../audit/verify-chain.js';
export {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type ViewEntry,
  type ViewedField,
  viewPeriodMs,
} from '../audit/view-entry.js';
export { personalDataOf } from '../data-protection/inventory/inventory.js';
export type { DeadLetter } from '../dead-letters/dead-letters.js';
export type { Branded, ConversationId, EventId } from '../ids.js';
export type { KeyStatus } from '../key-management/key-status.js';
export type { FieldCatalogue, PluginCatalogue } from '../plugin/catalogue.js';
export type { PluginApis } from '../plugin/context.js';
export type { AnyEventKind } from '../plugin/event.js';
export type {
  AnyPlugin,
  ApiOf,
  PluginData,
  PluginDeliveries,
} from '../plugin/plugin.js';
export type { ApisOf } from '../plugin/plugin-types.js';
export type { TicketState } from '../plugin/state.js';
export type { BlobBackup } from '../ports/blob-store.js';
export type { IndexKeys, IndexPurpose, KeyRotation } from '../ports/key-provider.js';
export {
  generateIndexSecrets,
  type IndexSecrets,
  indexKeyVersion,
  masterKeyVersion,
  wrappingVersion,
} from '../ports/master-keys.js';
export type { RedoEntry, RedoHead, RedoLog } from '../ports/redo-log.js';
export type { Signals } from '../ports/signals.js';
export { checkKept, checkLedgerName, maxRowBytes } from './check-kept.js';
export type {
  CommandInsert,
  Commit,
  CommitOutcome,
  EventInsert,
  IdentityInsert,
  MessageInsert,
  PartyChange,
  PartyWrite,
  SealedRecordInsert,
  TicketWrite,
} from './commit.js';
export { statusesBelow } from './delivery-rank.js';
export type { EmbeddedStore } from './embedded-store.js';
export type { Erasure, ErasureCount, ErasureOutcome, ErasureTarget } from './erasure.js';
export { factsOf } from './facts-of.js';
export { historyOf } from './history-of.js';
export type {
  ClaimedConversation,
  InboxClaim,
  InboxDeadLetter,
  InboxInsert,
  InboxOutcome,
  InboxRow,
  InboxStats,
} from './inbox.js';
export type {
  HistoryHead,
  LedgerAppend,
  LedgerName,
  LedgerPage,
  LedgerRow,
  LedgerRows,
} from './ledger.js';
export { isNarrowed, isSelectiveFilter, type ListPart, listParts } from './list-parts.js';
export { numberKey } from './number-key.js';
export type {
  ClaimedDelivery,
  DeadLetterPage,
  DeadLetterRef,
  DeliveryInsert,
  DeliverySettlement,
  DeliveryState,
  DeliveryStats,
  OutboxDeadLetter,
} from './outbox.js';
export {
  noDeadline,
  orderColumns,
  orderValue,
  type PageCursor,
  pageOf,
  pageSize,
  readCursor,
} from './page-cursor.js';
export { peopleOf } from './people-of.js';
export type {
  PluginRow,
  RowClaim,
  RowPut,
  RowQuery,
  RowRemoval,
  RowWrites,
} from './plugin-rows.js';
export { isPluginWord } from './plugin-word.js';
export {
  countRateSlots,
  paidAtWhenHeld,
  type Rate,
  type RateSlots,
  type RateState,
} from './rate.js';
export type { FirstOutboxRow, OutboxRow, Relay, RelayedOutbox, RunStatement } from './relay.js';
export { restoredMark } from './restored-mark.js';
export type {
  ConversationRow,
  IdentityRow,
  PartyRow,
  RewrappedKey,
  SealedRecord,
  SealedRef,
  StoredEvent,
  StoredKey,
  StoredMessage,
  StoredTicket,
  Workload,
} from './rows.js';
export type {
  FoundTicket,
  SearchEntry,
  SearchStats,
  SearchStore,
  SearchTerm,
  TermCount,
  TicketSearch,
} from './search.js';
export { readSearchCursor } from './search-cursor.js';
export {
  clearedRows,
  type ErasureDialect,
  type ErasureLists,
  erasedRows,
  erasureLists,
  type ListedRows,
} from './sql-erasure.js';
export {
  type FilterDialect,
  filterConditions,
  inPhases,
  joinedConditions,
  scopeConditions,
} from './sql-filter.js';
export {
  type ConversationColumns,
  type DeliveryColumns,
  type EventColumns,
  type IdentityColumns,
  type MessageColumns,
  type PartyColumns,
  type PluginRowColumns,
  type TicketColumns,
  toClaimed,
  toConversation,
  toEvent,
  toIdentity,
  toMessage,
  toParty,
  toPluginRow,
  toRef,
  toTicket,
} from './sql-rows.js';
export type {
  BackupSource,
  BackupTarget,
  RestoreOptions,
  StoreBackup,
  StoreContents,
} from './store-backup.js';
export type { StoreDiagnosis } from './store-diagnosis.js';
export type {
  InboxStore,
  LedgerStore,
  MessageStore,
  OutboxStore,
  PartyStore,
  TicketStore,
} from './store-parts.js';
export {
  outlastsClosing,
  type TicketCounted,
  type TicketCountFilter,
  type TicketFilter,
  type TicketGroup,
  type TicketGrouping,
  type TicketOrder,
  type TicketPage,
  type TicketScope,
} from './ticket-filter.js';
export { ticketPages } from './ticket-pages.js';
export { writeRows } from './write-rows.js';
