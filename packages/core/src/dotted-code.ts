/** Whether a code of a region or topic equals another one or lies below it: `33.74` lies in `33`, `330` does not. */
export function liesIn(code: string | null, above: string): boolean {
  return code !== null && (code === above || code.startsWith(`${above}.`));
}

/** The first segments of a code: two of `33.74.01` are `33.74`. */
export function firstSteps(code: string, steps: number): string {
  return code.split('.').slice(0, steps).join('.');
}
