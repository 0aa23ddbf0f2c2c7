/** Collects parameter values while a statement's text is built. */
export interface Parameters {
  readonly values: readonly unknown[];
  /** @returns the placeholder `$n::type` */
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

/** @returns a function that adds one value of each row as an array parameter, for `unnest` */
export function columnOf<Row>(
  rows: readonly Row[],
  { add }: Parameters,
): (type: string, read: (row: Row) => unknown) => string {
  return (type, read) => add(rows.map(read), `${type}[]`);
}
