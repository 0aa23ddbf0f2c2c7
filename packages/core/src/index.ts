export { type Aduan, createAduan } from './aduan.js';
export type { AduanOptions } from './aduan-options.js';
export { categoryTree } from './category/category-tree.js';
export type { Channel } from './channel/channel.js';
export { legalHolds } from './data-protection/legal-holds.js';
export {
  AccessExpiredError,
  AduanError,
  ChannelError,
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  RateLimitError,
  StoreError,
  TransitionError,
} from './errors.js';
export { createId, type PartyId, type TenantId, type TicketId } from './ids.js';
export { defaultKinds } from './kinds/default-kinds.js';
export { defineKind } from './kinds/define-kind.js';
export type { KindDefinition } from './kinds/kind-definition.js';
export type { BlobStore } from './ports/blob-store.js';
export type { KeyProvider } from './ports/key-provider.js';
export { type Label, type Locale, textIn } from './ports/label.js';
export type { Logger } from './ports/logger.js';
export { generateMasterKeys, type MasterKeys, masterKeyProvider } from './ports/master-keys.js';
export type { Observer } from './ports/observer.js';
export {
  citizenPrincipal,
  officerPrincipal,
  type Principal,
  systemPrincipal,
} from './ports/principal.js';
export type { PrivacyNotice } from './ports/privacy-notice.js';
export type { AduanEvents } from './runtime/event-bus.js';
export { defaultIntake } from './runtime/inbox/default-intake.js';
export type { Intake } from './runtime/intake.js';
export type {
  CommandOptions,
  OpenInput,
  ReadOptions,
  RecordedPostalLetter,
  Tickets,
  TicketView,
} from './runtime/tickets.js';
export { firstResponseRules, resolutionRules } from './sla/metric-rules.js';
export { sp4nPractice } from './sla/presets/sp4n-practice.js';
export type { RetentionRule } from './sla/retention-rule.js';
export type { Store } from './store/store.js';
export type { ErasureLimit } from './ticket/erasure-limit.js';
export type { Ticket } from './ticket/ticket.js';
export type { TicketRule } from './ticket/ticket-rule.js';
export type { TicketListItem } from './ticket/view.js';
export { compileWorkflow } from './ticket/workflow/compile-workflow.js';
export { defaultWorkflow } from './ticket/workflow/default-workflow.js';
export type { Workflow, WorkflowDefinition } from './ticket/workflow/workflow.js';
