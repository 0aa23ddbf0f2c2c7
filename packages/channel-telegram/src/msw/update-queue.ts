import type { TelegramUpdate } from './incoming-update.js';

/** Updates that Telegram keeps for a bot until it asks for later ones. */
export interface UpdateQueue {
  /** Adds an update, and responds to the pending poll. */
  add(update: TelegramUpdate): void;
  /**
   * Confirms the updates before `offset`, and waits until there is one. Telegram answers with nothing after a while;
   * this waits until the caller gives up, so that no test depends on time.
   */
  take(offset: number | undefined, signal: AbortSignal): Promise<readonly TelegramUpdate[]>;
}

/** Maximum number of updates in one answer of `getUpdates`. */
const maxUpdates = 100;

/** Makes an empty queue. */
export function updateQueue(): UpdateQueue {
  let waiting: readonly TelegramUpdate[] = [];
  const asking = new Set<() => void>();
  return {
    add(update) {
      waiting = [...waiting, update];
      for (const answer of asking) answer();
    },
    async take(offset = 0, signal) {
      waiting = waiting.filter(({ update_id: id }) => id >= offset);
      while (waiting.length === 0 && !signal.aborted) await nextUpdate(asking, signal);
      return waiting.slice(0, maxUpdates);
    },
  };
}

function nextUpdate(asking: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const answer = () => {
      asking.delete(answer);
      signal.removeEventListener('abort', answer);
      resolve();
    };
    asking.add(answer);
    signal.addEventListener('abort', answer);
  });
}
