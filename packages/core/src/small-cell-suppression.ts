/** A count that may have to be hidden. */
export interface Cell {
  readonly count: number;
  isHidden: boolean;
}

/** A total and the counts that add up to it. `parts` is empty for a single count. */
export interface Sum {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

/**
 * Hides counts from 1 to `smallest` − 1, and as many more as needed so that no hidden count can be calculated. If the
 * total of a sum is shown, at least two of its parts are hidden or none, and the hidden parts add up to at least
 * `smallest`. No hidden count can be found by adding and subtracting counts that are shown.
 */
export function suppressSmallCells(sums: readonly Sum[], smallest: number): void {
  for (const cell of cellsOf(sums)) {
    if (cell.count > 0 && cell.count < smallest) cell.isHidden = true;
  }
  const parted = sums.filter(({ parts }) => parts.length > 0);
  const isTelling = (sum: Sum) => tells(sum, smallest) && hideNext(sum);
  // If nothing is left to hide in the sums that hold the cell, hide a part in another sum with hidden counts.
  const isBetrayed = (cell: Cell) =>
    parted.some((sum) => holds(sum, (each) => each === cell) && hideNext(sum)) ||
    parted.some((sum) => holds(sum, ({ isHidden }) => isHidden) && hideNext(sum));
  while (parted.some(isTelling) || calculable(parted).some(isBetrayed));
}

/** Whether the counts that are shown reveal the hidden ones of a sum, or that these are few. */
function tells({ parts, whole }: Sum, smallest: number): boolean {
  const hidden = parts.filter(({ isHidden }) => isHidden);
  if (whole.isHidden) return hidden.length === 0;
  if (hidden.length === 0) return false;
  return hidden.length < 2 || hidden.reduce((sum, { count }) => sum + count, 0) < smallest;
}

function holds({ parts, whole }: Sum, isMeant: (cell: Cell) => boolean): boolean {
  return isMeant(whole) || parts.some(isMeant);
}

/** Hides the smallest part that is shown, or the total when no part is left. @returns whether something was hidden */
function hideNext({ parts, whole }: Sum): boolean {
  const [next = whole] = parts
    .filter(({ count, isHidden }) => count > 0 && !isHidden)
    .toSorted((one, other) => one.count - other.count);
  if (next.isHidden || next.count === 0) return false;
  next.isHidden = true;
  return true;
}

/** Hidden counts that the sums determine: after Gauss-Jordan elimination, each is alone in a row of the equations. */
function calculable(sums: readonly Sum[]): readonly Cell[] {
  const hidden = [...cellsOf(sums)].filter(({ isHidden }) => isHidden);
  const rows = sums.map(({ parts, whole }) =>
    hidden.map((cell) => Number(parts.includes(cell)) - Number(whole === cell)),
  );
  const solved: number[][] = [];
  for (const column of hidden.keys()) {
    const at = rows.findIndex((row) => isThere(row[column]));
    const [pivot] = at < 0 ? [] : rows.splice(at, 1);
    if (!pivot) continue;
    const unit = pivot.map((value) => value / (pivot[column] ?? 1));
    for (const row of [...rows, ...solved]) {
      const factor = row[column] ?? 0;
      if (isThere(factor))
        for (const [index, value] of unit.entries())
          row[index] = (row[index] ?? 0) - factor * value;
    }
    solved.push(unit);
  }
  return solved.flatMap((row) => {
    const left = hidden.filter((_, index) => isThere(row[index]));
    return left.length === 1 ? left : [];
  });
}

function isThere(value = 0): boolean {
  return Math.abs(value) > 1e-9;
}

function cellsOf(sums: readonly Sum[]): ReadonlySet<Cell> {
  return new Set(sums.flatMap(({ parts, whole }) => [whole, ...parts]));
}
