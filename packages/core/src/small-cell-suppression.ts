/** A count that may have to be hidden. */
export interface Cell {
  readonly count: number;
  isHidden: boolean;
}

/** A count and those that it is the sum of; none where it stands by itself. */
export interface Sum {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

/**
 * Hides counts from 1 to `smallest` − 1, and as many more as it takes that none of them can be calculated: what is
 * hidden of a sum that is shown is at least two counts, together no fewer than `smallest`, and no hidden count is what
 * is shown, added and taken away.
 */
export function suppressSmallCells(sums: readonly Sum[], smallest: number): void {
  for (const cell of cellsOf(sums)) {
    if (cell.count > 0 && cell.count < smallest) cell.isHidden = true;
  }
  const parted = sums.filter(({ parts }) => parts.length > 0);
  const isTelling = (sum: Sum) => tells(sum, smallest) && hideNext(sum);
  // Where nothing is left to hide beside it, one of the others tells it.
  const isBetrayed = (cell: Cell) =>
    parted.some((sum) => holds(sum, (each) => each === cell) && hideNext(sum)) ||
    parted.some((sum) => holds(sum, ({ isHidden }) => isHidden) && hideNext(sum));
  while (parted.some(isTelling) || calculable(parted).some(isBetrayed));
}

/** Whether who sees the rest of a sum knows what is hidden of it, or that it is few. */
function tells({ parts, whole }: Sum, smallest: number): boolean {
  const hidden = parts.filter(({ isHidden }) => isHidden);
  if (whole.isHidden) return hidden.length === 0;
  if (hidden.length === 0) return false;
  return hidden.length < 2 || hidden.reduce((sum, { count }) => sum + count, 0) < smallest;
}

function holds({ parts, whole }: Sum, isMeant: (cell: Cell) => boolean): boolean {
  return isMeant(whole) || parts.some(isMeant);
}

/** Hides the smallest of the parts that are shown, the whole only where no part is left. */
function hideNext({ parts, whole }: Sum): boolean {
  const [next = whole] = parts
    .filter(({ count, isHidden }) => count > 0 && !isHidden)
    .toSorted((one, other) => one.count - other.count);
  if (next.isHidden || next.count === 0) return false;
  next.isHidden = true;
  return true;
}

/** Hidden counts that the sums determine: those alone in a row of the equations that are left when all are solved. */
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
