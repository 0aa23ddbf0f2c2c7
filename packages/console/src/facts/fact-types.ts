import type { Answered } from '../api/answered.js';

/** A statement about a cooperative, by its kind. */
export type FactStatement = Answered<'FactStatement'>;
export type FactKind = FactStatement['kind'];

type Verdict = NonNullable<Answered<'Fact'>['verdict']>;
/** How a fact was checked, and the result. */
export type FactMeans = Verdict['means'];
export type FactOutcome = Verdict['outcome'];
