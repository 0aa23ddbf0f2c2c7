import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyProvider, Store } from '@aduan/core';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { resolvedWithin, settingsDesk } from './settings-desk.js';

/** Options of a desk that will be killed. */
export interface MoverParts {
  readonly store: Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** The working days of the limit that it publishes, and moves the open tickets to; 0: it only works. */
  readonly days: number;
}

export const document = 'limits';

/** The desk of these tests, in every process. */
export function movingDesk({ store, keys }: Omit<MoverParts, 'days'>) {
  return settingsDesk({ approval: [] }, store, keys && { keys });
}

/** Publishes limits, moves the open tickets to them, and works until it is killed; reports each step and each ticket. */
export async function moveUntilKilled({ days, keys, store }: MoverParts): Promise<void> {
  const { aduan, as, draft, plugin, publish } = movingDesk({
    ...(keys && { keys }),
    store: {
      ...store,
      async commit(commit) {
        await sleep(Math.random() * 20);
        return store.commit(commit);
      },
    },
  });
  let isOver = false;
  process.once('SIGTERM', () => {
    isOver = true;
  });
  await aduan.start({ workers: false });
  process.send?.('started');
  aduan.on('sla.rescheduled', () => process.send?.('moved'));
  if (days > 0) {
    await draft(document, resolvedWithin(days));
    await publish(document);
    await plugin.askMove({ document, reason: 'Batas baru' }, as);
    const { moves } = await plugin.moves({ document }, as);
    await plugin.approveMove({ document, number: moves[0]?.number ?? 0 }, { actor: supervisor });
    process.send?.('approved');
  }
  while (!isOver) {
    await aduan.workOff();
    await sleep(5);
  }
  await aduan.close();
  await store.close();
  process.disconnect?.();
}
