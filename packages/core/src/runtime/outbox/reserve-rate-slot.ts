import type { RatesOf } from '@aduan/core/sending';
import { ChannelError } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/** How long a message waits in the hands of its worker until it may go out, ms. Longer ones are laid back. */
const patienceMs = 1_000;

/** Why a message cannot go out yet. */
export interface Pause {
  /** When it is worth another try, epoch ms. */
  readonly until: number;
  /** Whether nothing else may go out on the channel before. */
  readonly isOfAccount: boolean;
}

/** Waits until one piece may go out by the rates of its channel. @returns null when it may */
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
      // Nothing went out: whoever does not know that takes the message for one that may have.
      throw new ChannelError({ class: 'retryable' }, 'The store did not say when.', { cause });
    });
  if (!taken) return { until: at, isOfAccount: key === account.key };
  if (at > asked) await new Promise((resolve) => setTimeout(resolve, at - asked));
  return null;
}
