import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { type Cell, type Sum, suppressSmallCells } from '../src/small-cell-suppression.js';

allowLongTests();

const cell = (count: number): Cell => ({ count, isHidden: false });
const shown = (cells: readonly Cell[]) =>
  cells.map(({ count, isHidden }) => (isHidden ? null : count));

test('a small count is hidden with the next larger one, so that the sum does not tell it', () => {
  const parts = [9, 2, 0, 7].map(cell);
  const whole = cell(18);
  suppressSmallCells([{ whole, parts }], 5);
  expect(shown([...parts, whole])).toEqual([9, null, 0, null, 18]);
});

test('two small counts whose sum is small are hidden with a third one', () => {
  const parts = [1, 1, 6, 8].map(cell);
  const whole = cell(16);
  suppressSmallCells([{ whole, parts }], 5);
  expect(shown([...parts, whole])).toEqual([null, null, null, 8, 16]);
});

test('a sum is hidden in every partition of it, since any other one would tell it', () => {
  const whole = cell(3);
  const parts = [cell(3), cell(0)];
  const others = [cell(2), cell(1)];
  suppressSmallCells(
    [
      { whole, parts },
      { whole, parts: others },
    ],
    5,
  );
  expect(shown([whole, ...parts, ...others])).toEqual([null, null, 0, null, null]);
});

test('where nothing is small nothing is hidden', () => {
  const parts = [5, 0, 7].map(cell);
  suppressSmallCells([{ whole: cell(12), parts }], 5);
  expect(shown(parts)).toEqual([5, 0, 7]);
});

/** A table of counts with the sums of its rows and columns, and the total. */
function table(counts: readonly (readonly number[])[]): readonly Sum[] {
  const total = (cells: readonly Cell[]) => cell(cells.reduce((sum, { count }) => sum + count, 0));
  const rows = counts.map((row) => row.map(cell));
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
  const all = [...rows, ...columns].map((parts) => ({ whole: total(parts), parts }));
  const rest = (from: number, to: number) => all.slice(from, to).map(({ whole }) => whole);
  const whole = total(rest(0, rows.length));
  return [
    ...all,
    { whole, parts: rest(0, rows.length) },
    { whole, parts: rest(rows.length, all.length) },
  ];
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.nat(9), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map(table);

/** Whether a hidden cell is a linear combination of the sums. */
function isDetermined(sums: readonly Sum[], target: Cell): boolean {
  const cells = [...new Set(sums.flatMap(({ parts, whole }) => [whole, ...parts]))];
  const hidden = cells.filter(({ isHidden }) => isHidden);
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const without = (vector: readonly number[], basis: readonly (readonly number[])[]) =>
    basis.reduce<readonly number[]>((left, each) => {
      const share = dot(left, each);
      return left.map((value, at) => value - share * (each[at] ?? 0));
    }, vector);
  const basis: (readonly number[])[] = [];
  for (const { parts, whole } of sums) {
    const row = hidden.map((each) => Number(parts.includes(each)) - Number(each === whole));
    const left = without(without(row, basis), basis);
    const length = Math.sqrt(dot(left, left));
    if (length > 1e-6) basis.push(left.map((value) => value / length));
  }
  const own = hidden.map((each) => Number(each === target));
  const left = without(without(own, basis), basis);
  return dot(left, left) < 1e-9;
}

test('of no table of sums a small count is shown or can be calculated', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 6 }), (sums, smallest) => {
      suppressSmallCells(sums, smallest);
      for (const { parts, whole } of sums) {
        for (const each of [whole, ...parts]) {
          if (each.isHidden) expect(isDetermined(sums, each)).toBe(false);
          else expect(each.count === 0 || each.count >= smallest).toBe(true);
        }
        const few = parts.filter(({ isHidden }) => isHidden);
        if (whole.isHidden || few.length === 0) continue;
        expect(few.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(smallest);
      }
    }),
    {
      numRuns,
      // The first count can be computed though nothing is shown in its row and its column.
      examples: [
        [
          table([
            [0, 1, 1],
            [0, 0, 3],
            [1, 3, 0],
          ]),
          2,
        ],
      ],
    },
  );
});
