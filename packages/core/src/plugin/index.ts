export { abortOf } from '../abort-of.js';
export {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type ViewEntry,
  type ViewedField,
  viewPeriodMs,
} from '../audit/view-entry.js';
export { fromBase64, toBase64 } from '../base64.js';
export { canonicalJson } from '../canonical-json.js';
export { canonicalCategory } from '../category/canonical-category.js';
export { type CsvCell, type CsvFormat, csvLine, csvStart } from '../csv.js';
export { errorName } from '../error-name.js';
export { missingIn, refuseMissing } from '../errors.js';
export type { Branded, PluginWord } from '../ids.js';
export { happenedAt, type Opening } from '../obligation/happened-at.js';
export {
  answerMessage,
  isAnsweredInWriting,
  missedDays,
  obligationToCall,
  owedObligations,
} from '../obligation/obligation.js';
export { maskedOnce } from '../ports/masked-once.js';
export { actorOf } from '../ports/principal.js';
export type { Promised } from '../runtime/clocks/ticket-clocks.js';
export type { LoadedTicket, PlannedChange } from '../runtime/ticket-change.js';
export { cached } from '../search/lru-cache.js';
export { stem } from '../search/stem.js';
export { stopWords } from '../search/stop-words.js';
export { wordReader } from '../search/word-reader.js';
export { wordsOf } from '../search/words-of.js';
export { type Cell, type Sum, suppressSmallCells } from '../small-cell-suppression.js';
export { factsOf } from '../store/facts-of.js';
export { actionView } from '../ticket/action-view.js';
export { canTake, possibleTransitions } from '../ticket/can.js';
export type { TicketCommand } from '../ticket/commands.js';
export { givenUpAtClosing } from '../ticket/decide/act.js';
export { classified } from '../ticket/decide/classified.js';
export { requirePermission, requireText } from '../ticket/decide/context.js';
export type { EvolvingEvent } from '../ticket/evolve.js';
export { letterNumber } from '../ticket/postal-letter.js';
export { redactedValue, redactionOf } from '../ticket/privacy/redaction.js';
export type { Redaction } from '../ticket/privacy/shown.js';
export type { Table, Treatment, Treatments } from '../ticket/privacy/treatment.js';
export { withoutIdentity } from '../ticket/privacy/without-identity.js';
export { refusedAction } from '../ticket/refused-action.js';
export { placeOf } from '../ticket/ticket.js';
export { type OpenedEvent, timelineOf } from '../ticket/timeline.js';
export {
  approvalReason,
  type MissingTries,
  mayBeTold,
  missingTries,
  needsApproval,
  obstacleTo,
} from '../ticket/transition-rules.js';
export { isGuarded, isLimited, visibilityFor } from '../ticket/visibility.js';
export { yieldToEventLoop } from '../yield-to-event-loop.js';
export { answerText } from './answer-text.js';
export { answers } from './answers/answers.js';
export type { AnswerSchema } from './answers/fields.js';
export type { PluginApis, PluginContext } from './context.js';
export {
  type Contribution,
  type ContributionPoint,
  defineContributionPoint,
} from './contribution.js';
export { csvFile } from './csv-file.js';
export { type Delivered, dead, settled } from './delivered.js';
export type {
  CheckpointLog,
  Clocks,
  FollowedLedger,
  Ledger,
  LedgerEntry,
  NewLedgerEntry,
  Notification,
  NotificationReceiver,
  NotificationRecord,
  PluginOutbox,
  SealedValues,
  ViewHooks,
} from './desk-parts.js';
export {
  type AnyEventKind,
  defineEvent,
  type EventDefinition,
  type EventKind,
  idField,
  type JsonSchema,
} from './event.js';
export { fields } from './fields.js';
export type {
  CommittedChange,
  PersonsSearched,
  PersonsViewed,
  PluginHooks,
  PluginWrite,
  RecordedChange,
  RelatedChange,
  TicketsViewed,
  TrackingPart,
} from './hooks.js';
export { inputSchema } from './input-schema.js';
export { type Instant, instant } from './instant.js';
export {
  type AnyOperation,
  type CallsOf,
  type Decided,
  type DecideElsewhere,
  defineCommand,
  definePartyCommand,
  definePartyQuery,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  type EventsWithSecrets,
  type HttpRoute,
  type Operation,
  type OperationData,
  type Operations,
  type TicketCommandCall,
  type TicketContext,
  type TicketDecision,
} from './operation.js';
export type { PartyDecision, Person, PersonAccess } from './persons.js';
export {
  type AduanPlugin,
  type AnyPlugin,
  type ApiOf,
  definePlugin,
  type Needs,
  needs,
  type PersonalData,
  type PluginData,
  type PluginDeliveries,
  type PluginJob,
  type PluginParts,
  type PluginRoute,
  pluginContract,
} from './plugin.js';
export type { ApisOf, CheckedPlugins, PluginList, PluginMistake } from './plugin-types.js';
export { retryDelay } from './retry-delay.js';
export type { Row, RowPage, RowSubject, Rows, RowWrite } from './rows.js';
export { defineState, type StateEvent, stateIn, type TicketState } from './state.js';
export type {
  FollowedEvent,
  Follower,
  OpeningView,
  ShownRow,
  TicketAccess,
} from './ticket-access.js';
export { ticketFilter } from './ticket-filter.js';
