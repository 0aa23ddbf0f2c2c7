/** Whether a list of a policy admits a value. A list that was left out admits everything. */
export function admits<Value>(
  allowed: readonly (Value | null | undefined)[] | undefined,
  value: Value | null | undefined,
): boolean {
  return allowed === undefined || allowed.includes(value);
}
