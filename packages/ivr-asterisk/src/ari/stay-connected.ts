import type { Logger } from '@aduan/core';
import type { AriEvent } from './ari-event.js';
import type { AriListener } from './ari-socket.js';
import type { Timers } from './timers.js';

const shortestMs = 500;
const maxDelayMs = 30_000;

/** A connection that is reopened whenever it breaks. */
export interface Connection {
  /** Why it is not open; null while it is open. */
  trouble(): string | null;
  /** Closes the connection and opens it again. */
  retry(): void;
  close(): void;
}

/**
 * Keeps a connection open. Retries without limit after 0.5 to 30 seconds, with jitter.
 *
 * @param open - opens a connection and returns a function that closes it
 */
export function stayConnected(
  open: (listener: AriListener) => () => void,
  listener: { opened(): void; heard(event: AriEvent): void },
  log: Logger,
  timers: Timers,
): Connection {
  let trouble: string | null = 'connecting';
  let attempts = 0;
  let isOver = false;
  let stop = connect();

  function connect(): () => void {
    return open({
      opened() {
        trouble = null;
        attempts = 0;
        log('info', 'asterisk.connected');
        listener.opened();
      },
      heard: listener.heard,
      closed(why) {
        if (isOver) return;
        trouble = why;
        log('warn', 'asterisk.disconnected', { why });
        const longest = Math.min(maxDelayMs, shortestMs * 2 ** attempts);
        attempts += 1;
        stop = timers.after(longest * (0.5 + Math.random() / 2), () => {
          stop = connect();
        });
      },
    });
  }
  return {
    trouble: () => trouble,
    retry: () => trouble === null && stop(),
    close() {
      isOver = true;
      stop();
    },
  };
}
