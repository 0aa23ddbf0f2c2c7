import { errorName } from '../../error-name.js';
import { isNeutralNotice } from '../inbox/privacy-notice-turn.js';
import { restricted } from '../party/restriction.js';
import type { Runtime } from '../runtime.js';
import { type KeyState, keyStateOf } from '../vault/rewrapped.js';

const nothing = { pending: 0, deadLetters: [] };

/** Value that is written at each check: a store whose disk is full can still be read. */
const probe = 'health';

/** Health of a desk. */
export interface DeskHealth {
  /** False when an operator must act: `serving` is false, or there are dead letters. */
  readonly ok: boolean;
  /** False when the store or the keys do not answer, or a channel reports a fault. Meant for load balancers. */
  readonly serving: boolean;
  /** Whether the store can be read and written. The log names the reason. */
  readonly store: boolean;
  /**
   * `rewrapping` from a change of the master key until all data keys are wrapped by the new one; `unreachable` when the
   * desk can neither seal nor open data.
   */
  readonly keys: KeyState;
  /** Events that wait in the inbox. */
  readonly inbox: number;
  /** Deliveries that wait in the outbox. */
  readonly outbox: number;
  /**
   * Dead letters on either side that need a person, without deliveries that a restriction withholds. At most 100 of
   * each are counted.
   */
  readonly deadLetters: { readonly inbox: number; readonly outbox: number };
  readonly channels: Readonly<Record<string, boolean>>;
  /** `neutral` until the host provides its own notice with `privacyNotice` of its intake. */
  readonly privacyNotice: 'own' | 'neutral';
}

/** Checks the store, by reading and writing, the keys and every channel. */
export async function deskHealth(runtime: Runtime): Promise<DeskHealth> {
  const checks = [...runtime.contexts].map(async ([name, context]) => {
    try {
      const answer = await runtime.channels[name]?.health?.(context);
      return [name, answer?.ok ?? true] as const;
    } catch {
      return [name, false] as const;
    }
  });
  const channels = Object.fromEntries(await Promise.all(checks));
  const { store, tenant } = runtime;
  const queues = await Promise.all([
    store.inboxStats(tenant),
    store.outboxStats(tenant),
    store.writeValue(tenant, probe, Uint8Array.of(1), { now: runtime.now() }),
  ]).catch((error: unknown) => {
    runtime.log('error', 'store.failed', { error: errorName(error) });
    return null;
  });
  const [inbox, outbox] = queues ?? [nothing, nothing];
  const deadLetters = {
    inbox: inbox.deadLetters.length,
    outbox: outbox.deadLetters.filter(({ error }) => error !== restricted).length,
  };
  const keys = await keyStateOf(runtime);
  const serving =
    queues !== null && keys !== 'unreachable' && Object.values(channels).every(Boolean);
  return {
    ok: serving && deadLetters.inbox + deadLetters.outbox === 0,
    serving,
    store: queues !== null,
    keys,
    inbox: inbox.pending,
    outbox: outbox.pending,
    deadLetters,
    channels,
    privacyNotice: isNeutralNotice(runtime) ? 'neutral' : 'own',
  };
}
