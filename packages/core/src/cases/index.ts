export type { CaseSuggestion, Cases, CasesOptions, ReportDraft } from './cases.js';
export { createCases } from './create-cases.js';
export type { LikenessReason } from './likeness.js';
export type { MergeObstacle } from './merge-obstacle.js';
export type { MergePreview } from './preview-merge.js';
export { similarIntake } from './similar-intake.js';
