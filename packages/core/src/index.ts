export { firstLink, nextLink } from './audit/chain.js';
export type { DeliveryStatus } from './channel/inbound.js';
export { InputError, StoreError } from './errors.js';
export type {
  Branded,
  ConversationId,
  EventId,
  MessageId,
  ObligationId,
  PartyId,
  TenantId,
  TicketId,
} from './ids.js';
export { createId } from './ids.js';
export type { Obligation } from './obligation/obligation.js';
export type { BlobInfo, BlobStore } from './slots/blob-store.js';
export type { KeyProvider } from './slots/key-provider.js';
export type { MasterKeys } from './slots/master-keys.js';
export { generateMasterKeys, masterKeyProvider } from './slots/master-keys.js';
export type { Actor } from './slots/principal.js';
export type {
  Commit,
  CommitOutcome,
  ConversationWrite,
  EventInsert,
  MessageInsert,
  PartyWrite,
  TicketWrite,
} from './store/commit.js';
export { statusesBelow } from './store/delivery-rank.js';
export type { EmbeddedStore } from './store/embedded-store.js';
export type {
  ClaimedConversation,
  InboxClaim,
  InboxInsert,
  InboxOutcome,
  InboxRow,
  InboxStats,
  StuckInboxRow,
} from './store/inbox.js';
export { memoryStore } from './store/memory-store.js';
export { numberKey } from './store/number-key.js';
export type {
  ClaimedDelivery,
  DeliveryInsert,
  DeliverySettlement,
  DeliveryState,
  DeliveryStats,
  StuckDelivery,
} from './store/outbox.js';
export type { PageCursor } from './store/page-cursor.js';
export { formatCursor, noDeadline, orderValue, pageSize, readCursor } from './store/page-cursor.js';
export type { PinAttempt, PinLimits, PinState } from './store/pin-attempts.js';
export { countPinAttempt } from './store/pin-attempts.js';
export type {
  ConversationRow,
  PartyRow,
  SealedPlace,
  StoredBox,
  StoredEvent,
  StoredMessage,
  StoredTicket,
} from './store/rows.js';
export type { Store } from './store/store.js';
export type { TicketFilter, TicketOrder, TicketPage } from './store/ticket-filter.js';
export type { Phase } from './ticket/phase.js';
export type { Ticket } from './ticket/ticket.js';
export type { TicketKind } from './ticket/workflow.js';
