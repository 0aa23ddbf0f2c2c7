import type { Annex } from '../annex-contract.js';
import { backoffMs } from './backoff.js';
import type { Pause } from './pause.js';

/** Waits for the annex, however often it takes; `null` after an abort. */
export type LoadAnnex = (signal: AbortSignal) => Promise<Annex | null>;

/** Loads `annex.js` from the channel, once. */
export function annexLoader(endpoint: string, pause: Pause, random: () => number): LoadAnnex {
  // Beside the page, not beside the script, which a host may have bundled elsewhere.
  const address = new URL(`${endpoint}/annex.js`, document.baseURI).href;
  let loading: Promise<Annex> | null = null;
  let failures = 0;
  // Browsers remember a module that failed: another address asks again.
  const load = (): Promise<Annex> =>
    import(/* @vite-ignore */ failures ? `${address}?${failures}` : address);
  return async (signal) => {
    while (!signal.aborted) {
      loading ??= load();
      const annex = await loading.catch(() => null);
      if (annex) return annex;
      loading = null;
      failures += 1;
      await pause.wait(backoffMs(failures, random()), signal);
    }
    return null;
  };
}
