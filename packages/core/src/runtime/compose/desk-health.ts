import type { ChannelContext } from '../../channel/context.js';
import type { InboxStats } from '../../store/inbox.js';
import type { DeliveryStats } from '../../store/outbox.js';
import type { Desk } from '../desk.js';
import type { DeskWorkers } from './desk-workers.js';

/** What waits to come in or to go out, and what got stuck on the way. */
export interface DeskQueues {
  /** Events that wait, and those that were given up. */
  inbox(): Promise<InboxStats>;
  /** Deliveries that wait, and those that did not arrive. */
  outbox(): Promise<DeliveryStats>;
  /** Tries a dead inbox row again. @returns false when there is none */
  replayInbox(sequence: number): Promise<boolean>;
  /** Sends a dead or uncertain delivery again: a person takes the risk of a double. */
  replayDelivery(id: string): Promise<boolean>;
}

/** Makes the view of the queues. */
export function createDeskQueues(desk: Desk, workers: DeskWorkers): DeskQueues {
  const { store, tenant, now } = desk;
  return {
    inbox: () => store.inboxStats(tenant),
    outbox: () => store.outboxStats(tenant),
    async replayInbox(sequence) {
      const found = await store.replayInbox(tenant, sequence, now());
      if (found) workers.wakeInbox();
      return found;
    },
    async replayDelivery(id) {
      const found = await store.replayDelivery(tenant, id, now());
      if (found) workers.wakeOutbox();
      return found;
    },
  };
}

const nothing = { pending: 0, stuck: [] };

/** How a desk is doing. */
export interface DeskHealth {
  /** False when somebody must act: `serving` is false, or something is stuck. */
  readonly ok: boolean;
  /** False when the store does not answer or a channel says that it is not well: for load balancers. */
  readonly serving: boolean;
  readonly store: boolean;
  /** Events that wait in the inbox. */
  readonly inbox: number;
  /** Deliveries that wait in the outbox. */
  readonly outbox: number;
  /** What was given up on either side and needs a person; at most 100 of each are counted. */
  readonly stuck: { readonly inbox: number; readonly outbox: number };
  readonly channels: Readonly<Record<string, boolean>>;
}

/** Asks the store and every channel. */
export async function deskHealth(
  desk: Desk,
  contexts: ReadonlyMap<string, ChannelContext>,
): Promise<DeskHealth> {
  const checks = [...contexts].map(async ([name, context]) => {
    const answer = await desk.channels[name]?.health?.(context).catch(() => ({ ok: false }));
    return [name, answer?.ok ?? true] as const;
  });
  const channels = Object.fromEntries(await Promise.all(checks));
  const { store, tenant } = desk;
  const queues = await Promise.all([store.inboxStats(tenant), store.outboxStats(tenant)]).catch(
    () => null,
  );
  const [inbox, outbox] = queues ?? [nothing, nothing];
  const stuck = { inbox: inbox.stuck.length, outbox: outbox.stuck.length };
  const serving = queues !== null && Object.values(channels).every(Boolean);
  return {
    ok: serving && stuck.inbox + stuck.outbox === 0,
    serving,
    store: queues !== null,
    inbox: inbox.pending,
    outbox: outbox.pending,
    stuck,
    channels,
  };
}
