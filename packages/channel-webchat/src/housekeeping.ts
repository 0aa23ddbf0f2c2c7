import type { ChannelContext } from '@aduan/core/channel';
import { dropUnsentFiles } from './upload/unsent-files.js';

const restMs = 3_600_000;

/** A repeated background task. */
export interface Housekeeping {
  /** Stops it and waits for running work. */
  stop(): Promise<void>;
}

/** Removes files that were never sent, about once an hour. */
export function startHousekeeping(context: ChannelContext): Housekeeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const work = async () => {
    try {
      const files = await dropUnsentFiles(context);
      if (files > 0) context.log('info', 'unsent-files.dropped', { files });
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error;
      context.log('warn', 'unsent-files.failed', { error: reason });
    }
    if (!isOver) timer = setTimeout(rest, restMs);
  };
  let working = work();
  const rest = () => {
    working = work();
  };
  return {
    async stop() {
      isOver = true;
      clearTimeout(timer);
      await working;
    },
  };
}
