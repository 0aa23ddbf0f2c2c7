import type { Signals } from '../../ports/signals.js';
import { formatHints, type Hint } from './hint.js';

/** How long hints are collected, ms, so that the changes of one command are sent as one text. */
const gatherMs = 20;
/** Maximum hints per text. PostgreSQL carries at most 8,000 bytes per notification. */
const maxHints = 50;

/** Collects hints for a short time and sends each once. */
export function hintSender(signals: Signals) {
  const waiting = new Map<string, Hint>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const hints = [...waiting.values()];
    waiting.clear();
    for (let from = 0; from < hints.length; from += maxHints) {
      signals.send(formatHints(hints.slice(from, from + maxHints)));
    }
  }
  return {
    add(hint: Hint): void {
      waiting.set(JSON.stringify(hint), hint);
      timer ??= setTimeout(flush, gatherMs);
    },
    flush,
  };
}
