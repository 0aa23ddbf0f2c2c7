export type { RemainingTime } from '@aduan/calendar';
export { defaultIntake } from '@aduan/core/default-intake';
export { defaultWorkflow, reopenWithinDays } from '@aduan/core/default-workflow';
export {
  complaint,
  defaultKinds,
  defineKind,
  informationRequest,
  type KindDefinition,
  suggestion,
} from '@aduan/core/kinds';
export { type Aduan, createAduan } from './aduan.js';
export type { AduanOptions } from './aduan-options.js';
export { firstLink, nextLink } from './audit/chain.js';
export type { DigestInput } from './audit/digest.js';
export { eventDigest } from './audit/digest.js';
export { sha256Hex } from './audit/sha256.js';
export { type ChainVerdict, verifyChain } from './audit/verify-chain.js';
export type { Category, CategoryChoice, CategoryExtension } from './category/category.js';
export type { CategoryTree } from './category/category-tree.js';
export type { Address, AddressId } from './channel/address.js';
export { addressGroup } from './channel/address-group.js';
export type {
  AnswerSource,
  CitedArticle,
  SourceText,
  SourceView,
} from './channel/answer-source.js';
export type { Capabilities } from './channel/capabilities.js';
export type { Channel, Verdict, WebhookOutcome } from './channel/channel.js';
export type {
  CitizenAccess,
  HoursView,
  TrackedAnswer,
  TrackingRequest,
  TrackingResult,
  TrackingStep,
  TrackingView,
  TranscriptEntry,
} from './channel/citizen-access.js';
export type {
  Choice,
  Content,
  FileRefusal,
  MediaRef,
  Part,
  TemplateContent,
} from './channel/content.js';
export type { ChannelContext, KeyValue } from './channel/context.js';
export type { FileInfo, FileStore, KeptFile, OpenedFile } from './channel/files.js';
export {
  type InboundEvent,
  type InboundEventBase,
  type InboundMessage,
  type InboundNotificationReply,
  type InboundReceipt,
  isEntryPointAlone,
  type Receipt,
  readEntryPoint,
} from './channel/inbound.js';
export type { KindChoice, KindField, KindForm } from './channel/kind-choice.js';
export type { NumberInText, TicketNumberProblem } from './channel/number-in-text.js';
export type { OutboundMessage, OutboundPurpose, SendReceipt } from './channel/outbound.js';
export type { ProgressSignal } from './channel/progress-signal.js';
export { cleanName } from './clean-name.js';
export type {
  ConversationItem,
  Conversations,
  ConversationView,
  TranscriptView,
} from './conversations/conversations.js';
export type {
  DeadLetter,
  DeadLetterNamed,
  DeadLetters,
  Discard,
  QueueView,
} from './dead-letters/dead-letters.js';
export type {
  AduanErrorOptions,
  ChannelErrorClass,
  ChannelErrorInfo,
  InputIssue,
} from './errors.js';
export {
  AccessExpiredError,
  AduanError,
  ChannelError,
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  PayloadTooLargeError,
  RateLimitError,
  refuseField,
  StoreError,
  TransitionError,
  UnknownKindError,
} from './errors.js';
export type {
  Branded,
  ConversationId,
  EventId,
  MessageId,
  ObligationId,
  PartyId,
  PluginWord,
  TenantId,
  TicketId,
} from './ids.js';
export { createId, ticketId } from './ids.js';
export type { KeyStatus, VersionCount } from './key-management/key-status.js';
export type { Keyring } from './key-management/keyring.js';
export type { RewrapOptions, RewrapProgress } from './key-management/rewrap-keys.js';
export type {
  Attempt,
  AttemptOutcome,
  Obligation,
  PresumedProof,
  ReachedProof,
  UnreachedCause,
} from './obligation/obligation.js';
export type { PluginApis } from './plugin/context.js';
export type { ApisOf, PluginList } from './plugin/plugin-types.js';
export type { BlobStore } from './ports/blob-store.js';
export type { FileFinding, FileInspector, FoundFile } from './ports/file-inspector.js';
export { isResponsibleFor } from './ports/is-responsible-for.js';
export type { IndexKeys, IndexPurpose, KeyProvider, KeyRotation } from './ports/key-provider.js';
export { type KeyedHash, keyedHash } from './ports/keyed-hash.js';
export { type Label, type Locale, type ShippedLocale, textIn } from './ports/label.js';
export type { Logger } from './ports/logger.js';
export type { MaskedDatum, Masker } from './ports/masker.js';
export { withholdingMasker } from './ports/masker.js';
export type { Observer, Step, StepFacts } from './ports/observer.js';
export type { PhoneNumbers } from './ports/phone-numbers.js';
export { indonesianPhoneNumbers } from './ports/phone-numbers.js';
export type { Actor, Principal, TicketLimits } from './ports/principal.js';
export { citizenPrincipal, officerPrincipal, systemPrincipal } from './ports/principal.js';
export { neutralPrivacyNotice, type PrivacyNotice } from './ports/privacy-notice.js';
export { isBoundedForm } from './runtime/arrival/bounded-form.js';
export { readBody } from './runtime/arrival/read-body.js';
export type { ProvisionalDeadline } from './runtime/clocks/provisional-deadlines.js';
export type { ClockExplanation, ClockName, ClockView } from './runtime/clocks/ticket-clocks.js';
export type { DeskHealth } from './runtime/compose/desk-health.js';
export type { OtherCalendar } from './runtime/compose/other-calendars.js';
export type { Queues } from './runtime/compose/queues.js';
export type {
  AduanEvents,
  AduanListener,
  DeskChange,
  TicketEventMessage,
} from './runtime/event-bus.js';
export { mapInBatches } from './runtime/in-batches.js';
export type {
  AppendEffect,
  CommandEffect,
  ConversationSignal,
  Intake,
  IntakeEffect,
  IntakeInput,
  IntakeResult,
  IntakeState,
  IntakeStatus,
  OpenEffect,
  SignalInput,
} from './runtime/intake.js';
export type {
  IdentityEvidence,
  PartyEventFacts,
  PartyEventType,
} from './runtime/party/party-events.js';
export type { MountedPlugin } from './runtime/plugins/mount-plugins.js';
export type { RebuildReport } from './runtime/plugins/rebuild-state.js';
export type {
  ActInput,
  CommandOptions,
  CommandResult,
  FiledOptions,
  GivenFile,
  InstantLike,
  OpenInput,
  OpenResult,
  OpenTicketDetails,
  PostalLetterInput,
  ReadOptions,
  RecordedPostalLetter,
  ReporterInput,
  RepresentedInput,
  SentFile,
  Tickets,
  TicketView,
  TimelineQuery,
  TranscriptInput,
  ViewOptions,
} from './runtime/tickets.js';
export type { RescheduleInput, RescheduleReport } from './runtime/upkeep/reschedule-tickets.js';
export type { KeyState } from './runtime/vault/rewrapped.js';
export type { SearchOptions, SearchUse } from './search/search-options.js';
export type { IdentityKind, SearchedIndex, SearchPage, SearchQuery } from './search/search-page.js';
export type { RotateOptions } from './search-index/rotate-index.js';
export type { SearchIndex, SearchIndexStatus } from './search-index/search-index.js';
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
} from './store/commit.js';
export type { EmbeddedStore } from './store/embedded-store.js';
export type { Erasure, ErasureCount, ErasureOutcome, ErasureTarget } from './store/erasure.js';
export type {
  ClaimedConversation,
  InboxClaim,
  InboxDeadLetter,
  InboxInsert,
  InboxOutcome,
  InboxRow,
  InboxStats,
} from './store/inbox.js';
export type {
  HistoryHead,
  LedgerAppend,
  LedgerName,
  LedgerPage,
  LedgerRow,
  LedgerRows,
} from './store/ledger.js';
export type {
  ClaimedDelivery,
  DeadLetterPage,
  DeadLetterRef,
  DeliveryInsert,
  DeliverySettlement,
  DeliveryState,
  DeliveryStats,
  OutboxDeadLetter,
} from './store/outbox.js';
export type {
  PluginRow,
  RowClaim,
  RowPut,
  RowQuery,
  RowRemoval,
  RowWrites,
} from './store/plugin-rows.js';
export type { Rate, RateSlots } from './store/rate.js';
export type { Relay } from './store/relay.js';
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
} from './store/rows.js';
export type {
  FoundTicket,
  SearchEntry,
  SearchStats,
  SearchStore,
  SearchTerm,
  TermCount,
  TicketSearch,
} from './store/search.js';
export type { Store } from './store/store.js';
export type {
  TicketCounted,
  TicketCountFilter,
  TicketFilter,
  TicketGroup,
  TicketGrouping,
  TicketOrder,
  TicketPage,
  TicketScope,
} from './store/ticket-filter.js';
export { can, canDo, type Decision } from './ticket/can.js';
export type {
  AttachmentFacts,
  CoreEvent,
  CoreEventType,
  CorrectedText,
  EventFacts,
  EventOf,
  EventPart,
  FiringFacts,
  MessagePurpose,
  MessageText,
  PartyDecisionFacts,
  PersonalOf,
  PluginEvent,
  RecordedEvent,
  RescheduledDeadline,
  RescheduleFacts,
  TicketEvent,
  TicketEventType,
  UpdateFacts,
} from './ticket/events.js';
export { findTicketNumber } from './ticket/number/number-in-text.js';
export type {
  TicketNumberParts,
  TicketNumberReading,
} from './ticket/number/ticket-number.js';
export { formatTicketNumber, parseTicketNumber } from './ticket/number/ticket-number.js';
export { withheldParty } from './ticket/privacy/shown.js';
export { type ReporterIdentity, withoutIdentity } from './ticket/privacy/without-identity.js';
export { isRecused } from './ticket/recusals.js';
export type {
  Attachment,
  CooperativeRef,
  Draft,
  DraftFacts,
  ForeignId,
  JoinedReport,
  ProxyFacts,
  Referral,
  ReferralRecord,
  ReporterKind,
  Ticket,
  TicketLink,
} from './ticket/ticket.js';
export type { TicketRule, TicketRuleInput } from './ticket/ticket-rule.js';
export type { MissingTries, Obstacle } from './ticket/transition-rules.js';
export type {
  ActionView,
  AttachmentView,
  ReporterView,
  TicketListItem,
  TimelineEntry,
} from './ticket/view.js';
export { isGuarded, type Sight, type Visibility, visibilityFor } from './ticket/visibility.js';
export type { Phase } from './ticket/workflow/phase.js';
export type { TicketCondition } from './ticket/workflow/ticket-condition.js';
export type { TicketRight } from './ticket/workflow/ticket-rights.js';
export type {
  ActionField,
  CorePermission,
  Permission,
  TicketKind,
  Workflow,
  WorkflowDefinition,
  WorkflowState,
  WorkflowTransition,
} from './ticket/workflow/workflow.js';
export { openInput } from './tickets/open-input.js';
