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
