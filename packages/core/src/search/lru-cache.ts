const maxCacheEntries = 20_000;

/** A function of a word that remembers what it made; what it knows is forgotten once that is too much. */
export function cached<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const had = known.get(word);
    if (had !== undefined) return had;
    const made = make(word);
    if (known.size >= maxCacheEntries) known.clear();
    known.set(word, made);
    return made;
  };
}
