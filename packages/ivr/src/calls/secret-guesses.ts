import type { KeyValue } from '@aduan/core';
import { takePlace } from './take-place.js';

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

/** Counts in the store of the desk. Each try takes a place, of which there are three, and gives it back after an hour. */
export function secretGuesses(kv: KeyValue): SecretGuesses {
  const placesOf = (caller: string) => ({
    name: `guess/${caller}`,
    most: mostWrong,
    ttlMs: countsMs,
  });
  return {
    take: (caller, key, about) => takePlace(kv, placesOf(caller), `${about} ${key}`),
    async forgive(caller, about) {
      for (let place = 0; place < mostWrong; place += 1) {
        const name = `guess/${caller}/${place}`;
        if ((await kv.get(name))?.startsWith(`${about} `)) await kv.delete(name);
      }
    },
  };
}
