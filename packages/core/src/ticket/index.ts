export { canonicalCategory } from '../category/canonical-category.js';
export type { Category, CategoryChoice, CategoryExtension } from '../category/category.js';
export type { CategoryTree } from '../category/category-tree.js';
export { emergencyCategories, isUrgent, type UrgencyFacts } from '../category/emergency-topics.js';
export { extendCategories } from '../category/extend-categories.js';
export { dataProtectionCategories } from '../category/personal-data-topics.js';
export { complaint, informationRequest, suggestion } from '../kinds/default-kinds.js';
export type { DeskKinds } from '../kinds/desk-kinds.js';
export { happenedAt, type Opening } from '../obligation/happened-at.js';
export {
  type Attempt,
  type AttemptOutcome,
  answerMessage,
  hasNoWay,
  isAnsweredInWriting,
  missedDays,
  type Obligation,
  obligationToCall,
  owedObligations,
  owesCall,
  type PresumedProof,
  type Reachable,
  type ReachedProof,
  type UnreachedCause,
} from '../obligation/obligation.js';
export { actionView } from './action-view.js';
export { can, canDo, canTake, type Decision, possibleTransitions } from './can.js';
export type { TicketCommand } from './commands.js';
export { givenUpAtClosing } from './decide/act.js';
export { classified } from './decide/classified.js';
export { requirePermission, requireText } from './decide/context.js';
export type { ErasureObstacle, ErasureSubject } from './erasure-limit.js';
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
} from './events.js';
export type { EvolvingEvent } from './evolve.js';
export { findTicketNumber } from './number/number-in-text.js';
export { speakTicketNumber } from './number/spoken-number.js';
export {
  formatTicketNumber,
  parseTicketNumber,
  type TicketNumberParts,
  type TicketNumberReading,
} from './number/ticket-number.js';
export { letterNumber } from './postal-letter.js';
export { redactedValue, redactionOf } from './privacy/redaction.js';
export { type Redaction, withheldParty } from './privacy/shown.js';
export type { Table, Treatment, Treatments } from './privacy/treatment.js';
export { type ReporterIdentity, withoutIdentity } from './privacy/without-identity.js';
export { isRecused } from './recusals.js';
export { refusedAction } from './refused-action.js';
export {
  type Attachment,
  type CooperativeRef,
  type Draft,
  type DraftFacts,
  type ForeignId,
  type JoinedReport,
  type ProxyFacts,
  placeOf,
  type Referral,
  type ReferralRecord,
  type ReporterKind,
  type TicketLink,
} from './ticket.js';
export type { TicketRuleInput } from './ticket-rule.js';
export { type OpenedEvent, timelineOf } from './timeline.js';
export {
  approvalReason,
  type MissingTries,
  mayBeTold,
  missingTries,
  needsApproval,
  type Obstacle,
  obstacleTo,
} from './transition-rules.js';
export type { ActionView, AttachmentView, ReporterView, TimelineEntry } from './view.js';
export { isGuarded, isLimited, type Sight, type Visibility, visibilityFor } from './visibility.js';
export { missedDaysBeforeClosing, reopenWithinDays } from './workflow/default-transitions.js';
export { openPhases, type Phase, phases } from './workflow/phase.js';
export type { TicketCondition } from './workflow/ticket-condition.js';
export type { TicketKind } from './workflow/ticket-kind.js';
export type { TicketRight } from './workflow/ticket-rights.js';
export type {
  ActionField,
  CorePermission,
  Permission,
  WorkflowState,
  WorkflowTransition,
} from './workflow/workflow.js';
