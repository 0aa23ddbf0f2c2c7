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
export { digestText } from '../audit/digest.js';
export { lastRow, ledgerRows } from '../audit/ledger-rows.js';
export { textHash } from '../audit/text-hash.js';
export { firstSteps, liesIn } from '../dotted-code.js';
export { hasNoWay, owesCall, type Reachable } from '../obligation/obligation.js';
export type { IndexKeys, IndexPurpose, KeyProvider } from '../ports/key-provider.js';
export type { IndexSecrets, MasterKeys } from '../ports/master-keys.js';
export {
  generateIndexSecrets,
  generateMasterKeys,
  indexKeyVersion,
  masterKeyProvider,
  masterKeyVersion,
  wrappingVersion,
} from '../ports/master-keys.js';
export type { Signals } from '../ports/signals.js';
export { placeOf } from '../ticket/ticket.js';
export { openPhases, phases } from '../ticket/workflow/phase.js';
export { checkKept, checkLedgerName, maxRowBytes } from './check-kept.js';
export { statusesBelow } from './delivery-rank.js';
export { historyOf } from './history-of.js';
export { isNarrowed, isSelectiveFilter, type ListPart, listParts } from './list-parts.js';
export { numberKey } from './number-key.js';
export type { PageCursor } from './page-cursor.js';
export {
  noDeadline,
  orderColumns,
  orderValue,
  pageOf,
  pageSize,
  readCursor,
} from './page-cursor.js';
export { peopleOf } from './people-of.js';
export { isPluginWord } from './plugin-word.js';
export type { Rate, RateSlots, RateState } from './rate.js';
export { countRateSlots, paidAtWhenHeld } from './rate.js';
export type { FirstOutboxRow, OutboxRow, RelayedOutbox, RunStatement } from './relay.js';
export { readSearchCursor } from './search-cursor.js';
export type { ErasureDialect, ErasureLists, ListedRows } from './sql-erasure.js';
export { clearedRows, erasedRows, erasureLists } from './sql-erasure.js';
export type { FilterDialect } from './sql-filter.js';
export { filterConditions, inPhases, joinedConditions, scopeConditions } from './sql-filter.js';
export type {
  ConversationColumns,
  DeliveryColumns,
  EventColumns,
  IdentityColumns,
  MessageColumns,
  PartyColumns,
  PluginRowColumns,
  TicketColumns,
} from './sql-rows.js';
export {
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
  InboxStore,
  LedgerStore,
  MessageStore,
  OutboxStore,
  PartyStore,
  TicketStore,
} from './store-parts.js';
export { outlastsClosing } from './ticket-filter.js';
export { ticketPages } from './ticket-pages.js';
export { writeRows } from './write-rows.js';
