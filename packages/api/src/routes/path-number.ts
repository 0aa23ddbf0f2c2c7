/** A number in a path; 0, which finds nothing, when it is not a number. */
export function pathNumber(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
