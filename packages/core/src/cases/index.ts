export { type CaseSuggestion, type Cases, type CasesOptions, createCases } from './cases.js';
export type { LikenessReason } from './likeness.js';
