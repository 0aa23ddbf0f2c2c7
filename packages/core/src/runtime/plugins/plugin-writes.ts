import type { RecordedChange } from '../../plugin/hooks.js';
import type { WaitingNotification } from '../../store/notifications.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { Runtime } from '../runtime.js';

/** A hook that delays a command longer than this is logged, ms. A choice of this project. */
const slowMs = 50;

/** What plugins add to the transaction of a change. */
export interface PluginWrites {
  readonly deliveries: readonly DeliveryInsert[];
  readonly notifications: readonly WaitingNotification[];
}

/** Collects what plugins write with a change, in their order. */
export async function pluginWrites(
  { hooks, log, now }: Pick<Runtime, 'hooks' | 'log' | 'now'>,
  change: RecordedChange,
): Promise<PluginWrites> {
  const deliveries: DeliveryInsert[] = [];
  const notifications: WaitingNotification[] = [];
  for (const { id, write } of hooks) {
    if (!write) continue;
    const began = now();
    await write(change, {
      deliver: (delivery) => void deliveries.push(delivery),
      notify: (notification) => void notifications.push(notification),
    });
    const ms = now() - began;
    if (ms >= slowMs) log('warn', 'plugin.slow-write', { plugin: id, ms });
  }
  return { deliveries, notifications };
}
