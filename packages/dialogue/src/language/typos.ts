/**
 * Whether two words differ by at most one typing error: an extra, a missing or a wrong letter, or two swapped ones.
 *
 * @param shortest - minimum number of letters of the longer word for which an error is tolerated
 */
export function isTypo(typed: string, meant: string, shortest: number): boolean {
  if (typed === meant) return true;
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (long.length < shortest || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  );
}
