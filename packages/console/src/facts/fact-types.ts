import type { Answered } from '../api/answered.js';

/** What is said of a cooperative, by its kind. */
export type FactStatement = Answered<'FactStatement'>;
export type FactKind = FactStatement['kind'];

type Verdict = NonNullable<Answered<'Fact'>['verdict']>;
/** How somebody found out whether a fact is true, and what came out. */
export type FactMeans = Verdict['means'];
export type FactOutcome = Verdict['outcome'];
