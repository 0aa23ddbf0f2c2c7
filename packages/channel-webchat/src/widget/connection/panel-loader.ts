import type { Panel } from '../panel-contract.js';
import { backoffMs } from './backoff.js';
import type { Pause } from './pause.js';

/** Loads the panel, with as many attempts as needed; `null` after an abort. */
export type LoadPanel = (signal: AbortSignal) => Promise<Panel | null>;

/** Loads `panel.js` from the channel, once. */
export function panelLoader(endpoint: string, pause: Pause, random: () => number): LoadPanel {
  // Relative to the page, not to the script, which a host may have bundled elsewhere.
  const address = new URL(`${endpoint}/panel.js`, document.baseURI).href;
  let loading: Promise<Panel> | null = null;
  let failures = 0;
  // Browsers cache a module that failed to load, so a retry uses another URL.
  const load = (): Promise<Panel> =>
    import(/* @vite-ignore */ failures ? `${address}?${failures}` : address);
  return async (signal) => {
    while (!signal.aborted) {
      loading ??= load();
      const panel = await loading.catch(() => null);
      if (panel) return panel;
      loading = null;
      failures += 1;
      await pause.wait(backoffMs(failures, random()), signal);
    }
    return null;
  };
}
