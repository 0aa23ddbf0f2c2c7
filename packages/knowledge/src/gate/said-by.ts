import type { Clause, Saying } from './clauses.js';
import { type FigureKind, isBacked } from './figure.js';
import { isLimiting, linkingWords, politeWords } from './wordings.js';

/** Figures that stand in the name of a source rather than in what it says. */
export const refers: ReadonlySet<FigureKind> = /* @__PURE__ */ new Set([
  'part',
  'regulation',
  'date',
]);

/**
 * Whether a sentence says whole clauses of another one in their words and order, from its first on. Beside them it
 * may be polite and name its source. A clause that limits, denies or demands may not be left out.
 */
export function isSaidBy(
  claim: readonly Clause[],
  source: readonly Clause[],
  references: readonly Clause[],
): boolean {
  const said = claim.flat();
  const failed = new Set<string>();
  /** Behind what is polite or names the source, up to what is wanted. */
  const pass = (start: number, wanted?: Saying): number => {
    let at = start;
    while (at < said.length && !isSame(said[at], wanted)) {
      const beside = besideAt(said, at, references);
      if (beside === 0) break;
      at += beside;
    }
    return at;
  };
  const isSaidFrom = (at: number, next: number): boolean => {
    if (next > 0 && pass(at) === said.length) return !source.slice(next).some(limits);
    const key = `${at} ${next}`;
    if (failed.has(key)) return false;
    for (let each = next; each < source.length; each++) {
      const clause = source[each] ?? [];
      const end = endOf(clause, said, at, pass);
      if (end !== null && isSaidFrom(end, each + 1)) return true;
      // The first clause says what all of it is about.
      if (each === 0 || limits(clause)) break;
    }
    failed.add(key);
    return false;
  };
  return pass(0) === said.length || isSaidFrom(0, 0);
}

/** Where a clause that is said whole from a place on ends. Null when it is not. */
function endOf(
  clause: Clause,
  said: readonly Saying[],
  start: number,
  pass: (at: number, wanted: Saying) => number,
): number | null {
  let at = start;
  for (const saying of clause) {
    const found = pass(at, saying);
    if (isSame(said[found], saying)) at = found + 1;
    else if (saying.word === undefined || !linkingWords.has(saying.word)) return null;
  }
  return at;
}

/** How many sayings from a place on are polite words or name a source. */
function besideAt(said: readonly Saying[], at: number, references: readonly Clause[]): number {
  const named = references.map((reference) => lengthIn(reference, said, at));
  return Math.max(0, ...named) || (isPolite(said[at]) ? 1 : 0);
}

/** How many sayings from a place on stand together in a reference; none without a figure of it. */
function lengthIn(reference: Clause, said: readonly Saying[], at: number): number {
  const lengths = reference.map((_, start) => {
    let [length, isNamed] = [0, false];
    while (isSame(said[at + length], reference[start + length])) {
      const { figure } = said[at + length] ?? {};
      isNamed ||= figure !== undefined && refers.has(figure.kind);
      length += 1;
    }
    return isNamed ? length : 0;
  });
  return Math.max(0, ...lengths);
}

function isSame(one: Saying | undefined, other: Saying | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.figure) return other.figure !== undefined && isBacked(one.figure, [other.figure]);
  return one.word === other.word;
}

function isPolite(saying: Saying | undefined): boolean {
  return saying?.word !== undefined && politeWords.has(saying.word);
}

function limits(clause: Clause): boolean {
  return isLimiting(clause.flatMap(({ word }) => word ?? []));
}
