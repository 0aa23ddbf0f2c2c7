export type {
  AffectedPerson,
  BreachField,
  BreachKind,
  BreachReport,
  BreachScope,
} from './breach-report.js';
export type { CorrectionReceipt } from './correct-party.js';
export type { CorrectedMessage, Correction } from './correction.js';
export { correctionSchema } from './correction-input.js';
export type { CorrectionEntry } from './corrections-of.js';
export { createDataProtection } from './create-data-protection.js';
export type { DataProtection, DataProtectionOptions } from './data-protection.js';
export type { ErasurePlan, ErasureReceipt, FilesCount } from './erase-party.js';
export {
  type ErasureLimit,
  type ErasureObstacle,
  ErasureRefusedError,
  type ErasureSubject,
} from './erasure-limit.js';
export {
  type InventoryEntry,
  type InventoryOfHost,
  inventoryOf,
  personalDataOf,
  type Recipient,
} from './inventory/inventory.js';
export { type InventoryFormat, inventoryDocument } from './inventory/inventory-document.js';
export { holdOf, type LegalHold, type LegalHolds, legalHolds } from './legal-holds.js';
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
