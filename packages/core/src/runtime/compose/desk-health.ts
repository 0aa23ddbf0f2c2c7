import type { ChannelContext } from '../../channel/context.js';
import { isNeutralNotice } from '../inbox/send-privacy-notice.js';
import { restricted } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { type KeyState, keyStateOf } from '../vault/rewrapped.js';
import { type OtherCalendar, otherCalendars } from './other-calendars.js';

const nothing = { pending: 0, stuck: [] };

/** How a desk is doing. */
export interface DeskHealth {
  /** False when somebody must act: `serving` is false, or something is stuck. */
  readonly ok: boolean;
  /** False when the store or the keys do not answer or a channel says that it is not well: for load balancers. */
  readonly serving: boolean;
  readonly store: boolean;
  /**
   * `rewrapping` from a change of the master key until all data keys are under the new one, `unreachable` when
   * nothing can be sealed or opened.
   */
  readonly keys: KeyState;
  /** Events that wait in the inbox. */
  readonly inbox: number;
  /** Deliveries that wait in the outbox. */
  readonly outbox: number;
  /** What was given up on either side and needs a person, but for what a restriction withholds; at most 100 of each are counted. */
  readonly stuck: { readonly inbox: number; readonly outbox: number };
  readonly channels: Readonly<Record<string, boolean>>;
  /** `neutral` until the host says who keeps what people tell, by `privacyNotice` of its intake. */
  readonly privacyNotice: 'own' | 'neutral';
  /** Calendars other than that of the desk which open tickets are counted with: `reschedule` moves them. */
  readonly otherCalendars: readonly OtherCalendar[];
}

/** Asks the store and every channel. */
export async function deskHealth(
  runtime: Runtime,
  contexts: ReadonlyMap<string, ChannelContext>,
): Promise<DeskHealth> {
  const checks = [...contexts].map(async ([name, context]) => {
    try {
      const answer = await runtime.channels[name]?.health?.(context);
      return [name, answer?.ok ?? true] as const;
    } catch {
      return [name, false] as const;
    }
  });
  const channels = Object.fromEntries(await Promise.all(checks));
  const { store, tenant } = runtime;
  const queues = await Promise.all([store.inboxStats(tenant), store.outboxStats(tenant)]).catch(
    () => null,
  );
  const others = await otherCalendars(runtime).catch(() => []);
  const [inbox, outbox] = queues ?? [nothing, nothing];
  const stuck = {
    inbox: inbox.stuck.length,
    outbox: outbox.stuck.filter(({ error }) => error !== restricted).length,
  };
  const keys = await keyStateOf(runtime);
  const serving =
    queues !== null && keys !== 'unreachable' && Object.values(channels).every(Boolean);
  return {
    ok: serving && stuck.inbox + stuck.outbox === 0,
    serving,
    store: queues !== null,
    keys,
    inbox: inbox.pending,
    outbox: outbox.pending,
    stuck,
    channels,
    privacyNotice: isNeutralNotice(runtime) ? 'neutral' : 'own',
    otherCalendars: others,
  };
}
