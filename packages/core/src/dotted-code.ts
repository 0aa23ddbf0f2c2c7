/** Whether a code of regions or topics is another one or lies below it: `33.74` lies in `33`, and `330` does not. */
export function liesIn(code: string | null, above: string): boolean {
  return code !== null && (code === above || code.startsWith(`${above}.`));
}

/** The first steps of a code: `33.74.01` is `33.74` in two. */
export function firstSteps(code: string, steps: number): string {
  return code.split('.').slice(0, steps).join('.');
}
