export { createMergedTickets } from './create-merged-tickets.js';
export type { LikenessReason } from './likeness.js';
export type { MergeObstacle } from './merge-obstacle.js';
export type {
  MergedTickets,
  MergedTicketsOptions,
  MergeSuggestion,
  ReportDraft,
} from './merged-tickets.js';
export type { MergePreview } from './preview-merge.js';
export { similarIntake } from './similar-intake.js';
