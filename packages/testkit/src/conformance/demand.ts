/**
 * Fails with nothing but the words, where no comparison says more than they do.
 *
 * @throws Error when the condition does not hold
 */
export function demand(condition: boolean, advice: string): asserts condition {
  if (!condition) throw new Error(advice);
}
