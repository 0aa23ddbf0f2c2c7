/** Collects the values of a statement while its text is written. */
export interface Parameters {
  readonly values: readonly unknown[];
  /** @returns `$n::type`, to stand for the value in the text */
  add(value: unknown, type: string): string;
}

export function createParameters(): Parameters {
  const values: unknown[] = [];
  return {
    values,
    add(value, type) {
      values.push(value);
      return `$${values.length}::${type}`;
    },
  };
}

/** @returns what adds one value of each row as an array, of which `unnest` makes a column */
export function columnOf<Row>(
  rows: readonly Row[],
  { add }: Parameters,
): (type: string, read: (row: Row) => unknown) => string {
  return (type, read) => add(rows.map(read), `${type}[]`);
}
