export type { ErasureLimit, ErasureObstacle, ErasureSubject } from '../ticket/erasure-limit.js';
export type {
  AffectedPerson,
  BreachField,
  BreachKind,
  BreachReport,
  BreachScope,
} from './breach-report.js';
export type { CorrectionReceipt } from './correct-party.js';
export type { CorrectedMessage, Correction } from './correction.js';
export type { CorrectionEntry } from './corrections-of.js';
export type { DataProtection } from './data-protection.js';
export type { ErasurePlan, ErasureReceipt, FilesCount } from './erase-party.js';
export { ErasureRefusedError } from './erasure-obstacles.js';
export { holdOf, type LegalHold } from './hold-of.js';
export {
  type InventoryEntry,
  type InventoryOfHost,
  inventoryOf,
  personalDataOf,
  type Recipient,
} from './inventory/inventory.js';
export { type InventoryFormat, inventoryDocument } from './inventory/inventory-document.js';
export { type LegalHolds, legalHolds } from './legal-holds.js';
export type { PartyDecision } from './party-decision.js';
export type {
  ExportedConversation,
  ExportedEvent,
  ExportedFile,
  ExportedMessage,
  ExportedTicket,
  ExportedView,
  FileReceiver,
  PartyExport,
} from './party-export.js';
export { type Retention, retention } from './retention.js';
