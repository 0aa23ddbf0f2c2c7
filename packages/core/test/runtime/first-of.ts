/** The first of a list that is expected to hold something. */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('expected at least one');
  return first;
}
