export { type AcknowledgementFacts, acknowledgement } from '../catalogue/acknowledgement.js';
export { channelNames } from '../catalogue/channel-names.js';
export {
  formatDate,
  formatLocales,
  formatMoment,
  formatTime,
  localDate,
  localYear,
} from '../catalogue/dates.js';
export {
  type DeskNames,
  deskNames,
  type NameSources,
  unknownNames,
} from '../catalogue/desk-names.js';
export { exactInstant } from '../catalogue/exact-instant.js';
export {
  fillLabel,
  fillText,
  type PlaceholderOf,
  type TextValues,
} from '../catalogue/fill-text.js';
export { type HoursFacts, hoursSentence } from '../catalogue/hours-sentence.js';
export { isoInstant } from '../catalogue/iso-instant.js';
export { deskLanguages, languageMistakes, shippedLanguages } from '../catalogue/languages.js';
export { messages } from '../catalogue/messages.js';
export { sayPauseReasons } from '../catalogue/pause-reasons.js';
export { citizenStateLabel, type StateNames } from '../catalogue/state-label.js';
export {
  type NextStepFacts,
  nextStep,
  type PublicEvent,
  trackingStep,
} from '../catalogue/tracking-steps.js';
export { cleanName } from '../clean-name.js';
export {
  type ChannelErrorClass,
  type ChannelErrorInfo,
  type InputIssue,
  missingIn,
  PayloadTooLargeError,
  refuseField,
  refuseMissing,
  UnknownKindError,
} from '../errors.js';
export type { FileFinding, FileInspector, FoundFile } from '../ports/file-inspector.js';
export { type KeyedHash, keyedHash } from '../ports/keyed-hash.js';
export type { ShippedLocale } from '../ports/label.js';
export type { Catalogue, Languages } from '../ports/languages.js';
export { maskedOnce } from '../ports/masked-once.js';
export { type Masker, withholdingMasker } from '../ports/masker.js';
export type { Step, StepFacts } from '../ports/observer.js';
export { indonesianPhoneNumbers, type PhoneNumbers } from '../ports/phone-numbers.js';
export { neutralPrivacyNotice } from '../ports/privacy-notice.js';
export { isBoundedForm } from '../runtime/arrival/bounded-form.js';
export { readBody } from '../runtime/arrival/read-body.js';
export { mapInBatches } from '../runtime/in-batches.js';
export type {
  AppendEffect,
  ConversationSignal,
  IntakeEffect,
  IntakeInput,
  IntakeResult,
  IntakeState,
  IntakeStatus,
  OpenEffect,
  SignalInput,
} from '../runtime/intake.js';
export { carryContent } from '../sending/carry-content.js';
export { planSending, type SendingPlan } from '../sending/plan-sending.js';
export { type RateScope, type RatesOf, ratesOf } from '../sending/rates-of.js';
export { type ReplyWindow, replyWindow } from '../sending/reply-window.js';
export { splitText } from '../sending/split-text.js';
export type { Address, AddressId } from './address.js';
export { addressGroup } from './address-group.js';
export type { AnswerSource, CitedArticle, SourceText, SourceView } from './answer-source.js';
export type { Capabilities } from './capabilities.js';
export type { Verdict, WebhookOutcome } from './channel.js';
export type {
  CitizenAccess,
  HoursView,
  TrackedAnswer,
  TrackingRequest,
  TrackingResult,
  TrackingStep,
  TrackingView,
  TranscriptEntry,
} from './citizen-access.js';
export type { Choice, Content, FileRefusal, MediaRef, Part, TemplateContent } from './content.js';
export type { ChannelContext, KeyValue } from './context.js';
export type { FileInfo, FileStore, KeptFile, OpenedFile } from './files.js';
export {
  type InboundEvent,
  type InboundEventBase,
  type InboundMessage,
  type InboundNotificationReply,
  type InboundReceipt,
  isEntryPointAlone,
  type Receipt,
  readEntryPoint,
} from './inbound.js';
export type { KindChoice, KindField, KindForm } from './kind-choice.js';
export type { NumberInText, TicketNumberProblem } from './number-in-text.js';
export type { OutboundMessage, OutboundPurpose, SendReceipt } from './outbound.js';
export type { ProgressSignal } from './progress-signal.js';
