import type { Clause, ClauseToken } from './clauses.js';
import { type FigureKind, isBacked } from './figure.js';
import { conditions, isLimiting, linkingWords, politeWords } from './wordings.js';

/** Kinds of figures that belong to the name of a source rather than to its content. */
export const refers: ReadonlySet<FigureKind> = /* @__PURE__ */ new Set([
  'part',
  'regulation',
  'date',
]);

/**
 * Whether a sentence consists of whole clauses of another one, with the same words and order, from its first clause
 * on. It may name its source before them, and have polite words before and after them. A clause that limits, denies
 * or demands may not be left out.
 */
export function isStatedBy(
  claim: readonly Clause[],
  source: readonly Clause[],
  references: readonly Clause[],
): boolean {
  const said = claim.flat();
  const failed = new Set<string>();
  const opening = source[0]?.[0];
  /** Skips polite words and names of the source at the start. */
  const lead = (): number => {
    let at = 0;
    while (at < said.length && !isSame(said[at], opening)) {
      const beside = besideAt(said, at, references);
      if (beside === 0) break;
      at += beside;
    }
    return at;
  };
  const isPoliteFrom = (at: number) => said.slice(at).every(isPolite);
  const isSaidFrom = (at: number, next: number): boolean => {
    if (next > 0 && isPoliteFrom(at)) return !source.slice(next).some(limits);
    const key = `${at} ${next}`;
    if (failed.has(key)) return false;
    for (let each = next; each < source.length; each++) {
      const clause = source[each] ?? [];
      const end = endOf(clause, said, at);
      const isWhole =
        end !== null && !(each + 1 < source.length && isCondition(clause) && isPoliteFrom(end));
      if (isWhole && isSaidFrom(end, each + 1)) return true;
      // The first clause names the subject of all others.
      if (each === 0 || limits(clause)) break;
    }
    failed.add(key);
    return false;
  };
  const start = lead();
  return start === said.length || isSaidFrom(start, 0);
}

/** The end of a clause that appears completely at a position. Null when it does not. */
function endOf(clause: Clause, said: readonly ClauseToken[], start: number): number | null {
  let at = start;
  for (const saying of clause) {
    while (!isSame(said[at], saying) && isLinking(said[at])) at += 1;
    if (isSame(said[at], saying)) at += 1;
    else if (!isLinking(saying)) return null;
  }
  return at;
}

/** How many tokens at a position are polite words or name a source. */
function besideAt(said: readonly ClauseToken[], at: number, references: readonly Clause[]): number {
  const named = references.map((reference) => lengthIn(reference, said, at));
  return Math.max(0, ...named) || (isPolite(said[at]) ? 1 : 0);
}

/** How many tokens at a position appear together in a reference; none without a figure of it. */
function lengthIn(reference: Clause, said: readonly ClauseToken[], at: number): number {
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

function isSame(one: ClauseToken | undefined, other: ClauseToken | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.figure) return other.figure !== undefined && isBacked(one.figure, [other.figure]);
  return one.word === other.word;
}

function isLinking(saying: ClauseToken | undefined): boolean {
  return saying?.word !== undefined && linkingWords.has(saying.word);
}

/** Whether a clause is a condition of the next one: alone, it would limit something else. */
function isCondition([first]: Clause): boolean {
  return first?.word !== undefined && conditions.has(first.word);
}

function isPolite(saying: ClauseToken | undefined): boolean {
  return saying?.word !== undefined && politeWords.has(saying.word);
}

function limits(clause: Clause): boolean {
  return isLimiting(clause.flatMap(({ word }) => word ?? []));
}
