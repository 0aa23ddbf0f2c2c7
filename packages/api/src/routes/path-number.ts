/** A number of a path; what is none leads to nothing. */
export function pathNumber(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
