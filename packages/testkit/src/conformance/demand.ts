/**
 * Fails with only the advice as message, where a comparison would say no more.
 *
 * @throws Error when the condition does not hold
 */
export function demand(condition: boolean, advice: string): asserts condition {
  if (!condition) throw new Error(advice);
}
