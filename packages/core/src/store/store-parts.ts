import type { Store } from './store.js';

// A store keeps each part in its own file; these three and the others share these names.

/** Inbound events that wait, by conversation. */
export type InboxStore = Pick<
  Store,
  | 'insertInbox'
  | 'claimConversation'
  | 'releaseConversation'
  | 'failInbox'
  | 'readInbox'
  | 'inboxStats'
  | 'replayInbox'
>;

/** Deliveries that wait. */
export type OutboxStore = Pick<
  Store,
  'claimOutbox' | 'settleDelivery' | 'outboxStats' | 'replayDelivery'
>;

/** Messages and how far they came. */
export type MessageStore = Pick<
  Store,
  | 'readMessages'
  | 'readTicketMessages'
  | 'findMessageByProviderId'
  | 'markMessagesRead'
  | 'raiseMessageStatus'
>;

/** Parties, their identities and conversations. */
export type PartyStore = Pick<
  Store,
  | 'findParty'
  | 'readParty'
  | 'readPerson'
  | 'readIdentities'
  | 'findConversation'
  | 'readConversation'
  | 'readPartyConversations'
>;

/** Tickets, one by one and in groups, with their events. */
export type TicketStore = Pick<
  Store,
  | 'readTicket'
  | 'readTicketByNumber'
  | 'readPinHash'
  | 'readEvents'
  | 'readSealedRecords'
  | 'groupTickets'
  | 'readWorkloads'
  | 'countUnknownStates'
>;

/** Ledgers, and the histories that grew since they were last covered. */
export type LedgerStore = Pick<
  Store,
  'appendLedger' | 'readLedger' | 'trimLedger' | 'readGrownHistories' | 'listPartyHistories'
>;
