import type { KeyValue } from '@aduan/core';

/** How often one caller may key a wrong secret, whatever it belongs to. */
const mostWrong = 3;
/** For how long each of them counts, in ms. */
const countsMs = 60 * 60_000;

/** Counts the secrets that a caller keys, over all his calls. */
export interface SecretGuesses {
  /**
   * Counts a try before it is looked at, so that tries side by side count too.
   *
   * @param key - names the try: again with it, it counts once
   * @param about - what the secret is said to open
   * @returns false when he has tried too often
   */
  take(caller: string, key: string, about: string): Promise<boolean>;
  /**
   * The secret was right: what he tried before for the same thing counts no more. What he tried elsewhere does: who
   * knows one PIN does not earn more tries at others with it.
   */
  forgive(caller: string, about: string): Promise<void>;
}

/**
 * Counts in the store of the desk. Each try takes a place of its own, of which there are three, and gives it back
 * after an hour: of two processes that count at once, each takes another one.
 */
export function secretGuesses(kv: KeyValue): SecretGuesses {
  const places = (caller: string) =>
    Array.from({ length: mostWrong }, (_, place) => `guess/${caller}/${place}`);
  return {
    async take(caller, key, about) {
      const guess = JSON.stringify([about, key]);
      for (const place of places(caller)) {
        if (await kv.set(place, guess, { ttlMs: countsMs, ifAbsent: true })) return true;
        if ((await kv.get(place)) === guess) return true;
      }
      return false;
    },
    async forgive(caller, about) {
      for (const place of places(caller)) {
        const guess = await kv.get(place);
        if (guess?.startsWith(`${JSON.stringify([about]).slice(0, -1)},`)) await kv.delete(place);
      }
    },
  };
}
