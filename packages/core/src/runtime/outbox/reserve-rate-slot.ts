import type { RatesOf } from '@aduan/core/sending';
import { ChannelError } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/** Longest time that a worker waits for a message to be allowed, ms. After that the message is postponed. */
const patienceMs = 1_000;

/** Why a message cannot go out yet. */
export interface Pause {
  /** When to try again, epoch ms. */
  readonly until: number;
  /** Whether the whole channel must send nothing before that. */
  readonly isOfAccount: boolean;
}

/** Waits until the rates of the channel allow one piece. @returns null when it may be sent */
export async function reserveRateSlot(
  { store, tenant, now }: Pick<Runtime, 'store' | 'tenant' | 'now'>,
  rates: RatesOf | null,
): Promise<Pause | null> {
  if (!rates) return null;
  const { account, recipient } = rates;
  const asked = now();
  const { taken, at, key } = await store
    .takeRateSlots(tenant, asked, patienceMs, [account, recipient])
    .catch((cause: unknown) => {
      // Not sent yet: report it as retryable, not as uncertain.
      throw new ChannelError({ class: 'retryable' }, 'The store did not say when.', { cause });
    });
  if (!taken) return { until: at, isOfAccount: key === account.key };
  if (at > asked) await new Promise((resolve) => setTimeout(resolve, at - asked));
  return null;
}
