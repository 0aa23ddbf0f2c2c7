export {
  type AnyDocument,
  type CheckedAgainst,
  type SettingsChange,
  type SettingsDocument,
  type SettingsMistake,
  type SettingsPath,
  settingsDocument,
} from './contributions.js';
export type { CalendarBody } from './documents/calendar-document.js';
export type { CategoriesBody } from './documents/categories-document.js';
export type { LimitsBody } from './documents/limits-document.js';
export type { RetentionBody } from './documents/retention-document.js';
export type {
  MovedDocument,
  MovePreview,
  MoveRef,
  MoveView,
  OpenTicketMoves,
  SettingsMoves,
} from './moves/move.js';
export type {
  DocumentRef,
  Settings,
  SettingsCheck,
  SettingsDraftView,
  SettingsHistoryEntry,
  SettingsOptions,
  SettingsOwner,
  SettingsSimulation,
  SettingsStep,
  SettingsSummary,
  SettingsVersionView,
  SettingsView,
  ShownSettings,
} from './settings.js';
export { settings } from './settings-plugin.js';
export type { SettingsAction } from './version.js';
export type { WhatIf, WhatIfOfTeam } from './what-if.js';
