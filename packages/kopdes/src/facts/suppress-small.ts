import { type Cell, type Sum, suppressSmallCells } from '@aduan/core/plugin';
import type { FactCounts } from './fact-counts.js';

/** The cells of a group by name. */
type Cells = ReadonlyMap<string, Cell>;

/** Groups and their sum for display; null = hidden. */
export interface ShownCells {
  readonly shown: readonly (readonly [string | null, ReadonlyMap<string, number | null>])[];
  readonly sum: ReadonlyMap<string, number | null>;
}

/**
 * Hides numbers of cooperatives from 1 to `smallest` − 1. It also hides as many others as needed so that no hidden
 * number can be calculated: across the groups of a sum, across the values of a kind, and from the rest that a confirmed
 * or stale share leaves.
 */
export function suppressSmall(
  groups: readonly (readonly [string | null, FactCounts])[],
  total: FactCounts,
  smallest: number,
): ShownCells {
  const names = [...total.keys()];
  const rowOf = (tally: FactCounts): Cells =>
    new Map(names.map((name) => [name, { count: tally.get(name) ?? 0, isHidden: false }]));
  const rows = groups.map(([key, tally]) => [key, rowOf(tally)] as const);
  const sum = rowOf(total);
  const all = [...rows.map(([, row]) => row), sum];
  for (const row of all) hideRests(row, smallest);
  for (const kind of new Set(names.map(kindOf))) {
    const own = names.filter((name) => kindOf(name) === kind);
    const alongGroups = own.flatMap((name) =>
      sumOf(
        sum.get(name),
        rows.map(([, row]) => row.get(name)),
      ),
    );
    const values = own.filter((name) => name.includes('='));
    const alongValues = all.flatMap((row) =>
      values.length === 0
        ? []
        : sumOf(
            row.get(`${kind}:known`),
            values.map((name) => row.get(name)),
          ),
    );
    suppressSmallCells([...alongGroups, ...alongValues], smallest);
  }
  return { shown: rows.map(([key, row]) => [key, shownOf(row)] as const), sum: shownOf(sum) };
}

/** `outlet` of `outlet:known` and `outlet=open`. */
function kindOf(name: string): string {
  return name.replace(/[:=#].*$/, '');
}

function sumOf(whole: Cell | undefined, parts: readonly (Cell | undefined)[]): readonly Sum[] {
  return whole ? [{ whole, parts: parts.filter((part) => part !== undefined) }] : [];
}

/** Hides a share whose rest is small, because the rest reveals as much as the share. */
function hideRests(row: Cells, smallest: number): void {
  for (const [name, part] of row) {
    if (!name.endsWith(':confirmed') && !name.endsWith(':stale')) continue;
    const known = row.get(name.replace(/:\w+$/, ':known'))?.count ?? 0;
    const rest = known - part.count;
    if ([known, rest].some((count) => count > 0 && count < smallest)) part.isHidden = true;
  }
}

function shownOf(row: Cells): ReadonlyMap<string, number | null> {
  return new Map([...row].map(([name, { count, isHidden }]) => [name, isHidden ? null : count]));
}
