export { hasNoWay, owesCall, type Reachable } from '../obligation/obligation.js';
export type { IndexKeys, IndexPurpose, KeyProvider } from '../slots/key-provider.js';
export type { IndexSecrets, MasterKeys } from '../slots/master-keys.js';
export {
  generateIndexSecrets,
  generateMasterKeys,
  indexKeyVersion,
  masterKeyProvider,
  masterKeyVersion,
  wrappingVersion,
} from '../slots/master-keys.js';
export { placeOf } from '../ticket/ticket.js';
export { phases } from '../ticket/workflow/phase.js';
export { statusesBelow } from './delivery-rank.js';
export { historyOf } from './history-of.js';
export { isNarrowed, isOfFew, type ListPart, listParts } from './list-parts.js';
export { numberKey } from './number-key.js';
export type { PageCursor } from './page-cursor.js';
export { formatCursor, noDeadline, orderValue, pageSize, readCursor } from './page-cursor.js';
export { peopleOf } from './people-of.js';
export type { Rate, RatePlaces, RateState } from './rate.js';
export { countPlaces, paidAtWhenHeld } from './rate.js';
export type { DeliveryLine, FirstOfLine, RelayedOutbox, RunStatement } from './relay.js';
export { readSearchCursor } from './search-cursor.js';
export type { ErasureDialect, ErasureLists, ListedRows } from './sql-erasure.js';
export { clearedRows, erasedRows, erasureLists } from './sql-erasure.js';
export type {
  ConversationColumns,
  DeliveryColumns,
  EventColumns,
  IdentityColumns,
  MessageColumns,
  NoticeColumns,
  PartyColumns,
  TicketColumns,
} from './sql-rows.js';
export {
  toClaimed,
  toConversation,
  toEvent,
  toIdentity,
  toMessage,
  toNotice,
  toParty,
  toPlace,
  toTicket,
} from './sql-rows.js';
export { outlastsClosing } from './ticket-filter.js';
