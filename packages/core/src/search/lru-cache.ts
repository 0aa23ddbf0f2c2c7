const maxCacheEntries = 20_000;

/** Caches a function of a word. When the cache is full, it is cleared. */
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
