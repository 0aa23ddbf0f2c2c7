export type { MergeSuggestion, MergeSuggestions } from './answers.js';
export type { LikenessReason } from './likeness.js';
export type { MergeObstacle } from './merge-obstacle.js';
export {
  type MergedTickets,
  type MergedTicketsOptions,
  mergedTickets,
  type ReportDraft,
} from './merged-tickets.js';
export type { MergePreview } from './preview-merge.js';
