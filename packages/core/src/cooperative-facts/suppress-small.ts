import type { FactTally } from './fact-tally.js';

/** The cells of a group; null = not shown. */
type Cells = Map<string, number | null>;

/** Groups and their sum, as they may be shown. */
export interface ShownCells {
  readonly shown: readonly (readonly [string | null, ReadonlyMap<string, number | null>])[];
  readonly sum: ReadonlyMap<string, number | null>;
}

/** A number that is the sum of others: who knows all but one of them knows that one. */
interface Equation {
  readonly sum: Cell;
  readonly parts: readonly Cell[];
}

interface Cell {
  readonly row: Cells;
  readonly name: string;
}

/**
 * Hides numbers of cooperatives from 1 to `smallest` − 1, and as many more as it takes that none of them can be
 * calculated from what is shown: along the groups of a sum, along the values of a kind, and of the share that
 * is confirmed or stale from what remains of it.
 */
export function suppressSmall(
  groups: readonly (readonly [string | null, FactTally])[],
  total: FactTally,
  smallest: number,
): ShownCells {
  const rows = groups.map(([key, tally]) => [key, new Map<string, number | null>(tally)] as const);
  const sum: Cells = new Map(total);
  const all = [...rows.map(([, row]) => row), sum];
  const names = [...sum.keys()];
  for (const row of all) {
    for (const name of names) if (!row.has(name)) row.set(name, 0);
    for (const name of names) if (isFew(row.get(name), smallest)) row.set(name, null);
    hideRests(row, names, smallest);
  }
  const equations: Equation[] = [
    ...names.map((name) => ({
      sum: { row: sum, name },
      parts: rows.map(([, row]) => ({ row, name })),
    })),
    ...all.flatMap((row) =>
      names
        .filter((name) => name.endsWith(':known'))
        .map((name) => {
          const values = names.filter((each) => each.startsWith(`${name.slice(0, -6)}=`));
          return { sum: { row, name }, parts: values.map((each) => ({ row, name: each })) };
        }),
    ),
  ];
  while (equations.filter(({ parts }) => parts.length > 0).some(hideOneMore));
  return { shown: rows, sum };
}

/** The part of a number that is left over may be as telling as the part that is counted. */
function hideRests(row: Cells, names: readonly string[], smallest: number): void {
  for (const name of names) {
    if (!name.endsWith(':confirmed') && !name.endsWith(':stale')) continue;
    const known = row.get(name.replace(/:\w+$/, ':known'));
    const part = row.get(name);
    if (typeof known !== 'number') row.set(name, null);
    else if (typeof part === 'number' && isFew(known - part, smallest)) row.set(name, null);
  }
}

/** @returns whether anything was hidden */
function hideOneMore({ parts, sum }: Equation): boolean {
  const cells = [...parts, sum];
  const hidden = cells.filter(({ name, row }) => row.get(name) === null);
  if (hidden.length !== 1) return false;
  const shown = cells
    .filter((cell) => cell !== hidden[0] && valueAt(cell) > 0)
    .toSorted((one, other) => valueAt(one) - valueAt(other));
  const [next] = shown;
  if (!next) return false;
  next.row.set(next.name, null);
  return true;
}

function valueAt({ name, row }: Cell): number {
  return row.get(name) ?? 0;
}

function isFew(count: number | null | undefined, smallest: number): boolean {
  return typeof count === 'number' && count > 0 && count < smallest;
}
