export type { Contradiction } from './contradictions.js';
export type {
  ChangedFact,
  CooperativeFactsApi,
  CooperativeFactsOptions,
  CooperativeRecord,
  FactChangeView,
  FactReason,
  FactRef,
  FactRegion,
  JudgementInput,
} from './cooperative-facts.js';
export { cooperativeFacts } from './cooperative-facts-plugin.js';
export { type ExportedFact, exportFormat, factsCsv } from './exported-fact.js';
export type {
  Fact,
  FactAct,
  FactAction,
  FactConfidence,
  FactContent,
  FactEntry,
  FactMeans,
  FactOrigin,
  FactOutcome,
  FactRevision,
  FactSource,
  FactState,
  FactVerdict,
  FactView,
} from './fact.js';
export type { FactInput, FactRevisionInput } from './fact-content.js';
export {
  type CapitalStatus,
  type FactKind,
  type FactStatement,
  type FactValues,
  factKinds,
  factStatementSchema,
  type LandStatus,
  type LegalStatus,
  type LoanStatus,
  type ObstacleKind,
  type OutletStatus,
  obstacleKinds,
  type Seat,
  seats,
} from './fact-values.js';
export { factFigureLabels } from './figure-labels.js';
export type { FactFigures, FactGroup, FiguresOrder, KindFigures } from './figures.js';
export { defaultFreshDays } from './freshness.js';
export { type RegisterStatement, registerStatements } from './register-statements.js';
export {
  type ReviewGround,
  type ReviewItem,
  type ReviewOrder,
  type ReviewPage,
  reviewGrounds,
} from './review.js';
