/** A random generator, deterministic by seed. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the keys, with probabilities in proportion to their numbers. */
  weighted<Key extends string>(shares: Readonly<Record<Key, number>>): Key;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** A generator of 32 bits after Sebastiano Vigna's splitmix. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }
  return {
    next,
    pick,
    chance: (share) => next() < share,
    weighted(shares) {
      const keys = Object.keys(shares) as (keyof typeof shares)[];
      let left = next() * keys.reduce((sum, key) => sum + shares[key], 0);
      for (const key of keys) {
        left -= shares[key];
        if (left < 0) return key;
      }
      return pick(keys);
    },
    shuffled(items) {
      return items
        .map((item) => ({ item, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item);
    },
  };
}
