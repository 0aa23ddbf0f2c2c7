export { abortOf } from '../abort-of.js';
export { fromBase64, toBase64 } from '../base64.js';
export { canonicalJson } from '../canonical-json.js';
export type { ConversationItem, ConversationView } from '../conversations/conversations.js';
export { type CsvCell, type CsvFormat, csvLine, csvStart } from '../csv.js';
export type { BreachReport, BreachScope } from '../data-protection/breach-report.js';
export type { DataProtection } from '../data-protection/data-protection.js';
export type { ErasurePlan } from '../data-protection/erase-party.js';
export { ErasureRefusedError } from '../data-protection/erasure-obstacles.js';
export { type InventoryOfHost, inventoryOf } from '../data-protection/inventory/inventory.js';
export { inventoryDocument } from '../data-protection/inventory/inventory-document.js';
export type { LegalHolds } from '../data-protection/legal-holds.js';
export type { FileReceiver } from '../data-protection/party-export.js';
export { firstSteps, liesIn } from '../dotted-code.js';
export { errorName } from '../error-name.js';
export type { MessageId, ObligationId, PluginWord } from '../ids.js';
export { isResponsibleFor } from '../ports/is-responsible-for.js';
export { type Actor, actorOf, type TicketLimits } from '../ports/principal.js';
export type { ClockExplanation } from '../runtime/clocks/ticket-clocks.js';
export type { DeskHealth } from '../runtime/compose/desk-health.js';
export type { IdentityEvidence, PartyEventType } from '../runtime/party/party-events.js';
export type { LoadedTicket, PlannedChange } from '../runtime/ticket-change.js';
export type {
  CommandResult,
  FiledOptions,
  GivenFile,
  InstantLike,
  OpenResult,
  SentFile,
  TimelineQuery,
} from '../runtime/tickets.js';
export { cached } from '../search/lru-cache.js';
export type { SearchUse } from '../search/search-options.js';
export type { SearchPage, SearchQuery } from '../search/search-page.js';
export { stem } from '../search/stem.js';
export { stopWords } from '../search/stop-words.js';
export { wordReader } from '../search/word-reader.js';
export { wordsOf } from '../search/words-of.js';
export { type Cell, type Sum, suppressSmallCells } from '../small-cell-suppression.js';
export { openInput } from '../tickets/open-input.js';
export { yieldToEventLoop } from '../yield-to-event-loop.js';
export { answerText } from './answer-text.js';
export { answers } from './answers/answers.js';
export type { AnswerSchema } from './answers/fields.js';
export type { PluginContext } from './context.js';
export { type ContributionPoint, defineContributionPoint } from './contribution.js';
export { csvFile } from './csv-file.js';
export { type Delivered, dead, settled } from './delivered.js';
export type {
  CheckpointLog,
  FollowedLedger,
  Ledger,
  LedgerEntry,
  NotificationReceiver,
  NotificationRecord,
  SealedValues,
} from './desk-parts.js';
export type { DeskSettings } from './desk-settings.js';
export { defineEvent, type EventKind, idField, type JsonSchema } from './event.js';
export { fields } from './fields.js';
export type {
  PersonsSearched,
  PluginDelivery,
  PluginHooks,
  PluginWrite,
  RecordedChange,
  RelatedChange,
  TicketsViewed,
} from './hooks.js';
export { inputSchema } from './input-schema.js';
export { type Instant, instant } from './instant.js';
export {
  type AnyOperation,
  type CallsOf,
  defineCommand,
  definePartyCommand,
  definePartyQuery,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  type HttpRoute,
  type Operation,
  type TicketCommandCall,
  type TicketContext,
} from './operation.js';
export type { PartyDecision, Person } from './persons.js';
export {
  type AduanPlugin,
  definePlugin,
  needs,
  type PluginJob,
  type PluginParts,
  type PluginRoute,
} from './plugin.js';
export type { PluginList } from './plugin-types.js';
export { retryDelay } from './retry-delay.js';
export type { Row, Rows, RowWrite } from './rows.js';
export { defineState, type StateEvent, stateIn } from './state.js';
export type { FollowedEvent, Follower, ShownRow, TicketAccess } from './ticket-access.js';
export { ticketFilter } from './ticket-filter.js';
