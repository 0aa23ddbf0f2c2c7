import type { RatesOf } from '@aduan/core/sending';
import type { ChannelErrorInfo } from '../../errors.js';
import { errorName } from '../error-name.js';
import type { Runtime } from '../runtime.js';

/**
 * Remembers that a provider wants a pause, for whom it wants one, so that nobody asks him before: no other message,
 * no other process, and not this one after a restart.
 *
 * @param until - epoch ms
 * @returns whether nothing may go out on the channel before
 */
export async function keepPause(
  { store, tenant, log }: Pick<Runtime, 'store' | 'tenant' | 'log'>,
  rates: RatesOf | null,
  info: ChannelErrorInfo,
  until: number,
): Promise<boolean> {
  if (!rates || info.class !== 'rate_limited' || info.scope === undefined) return false;
  const isOfAccount = info.scope !== 'recipient';
  const rate = isOfAccount ? rates.account : rates.recipient;
  await store.holdRateSlots(tenant, rate, until).catch((error: unknown) => {
    log('warn', 'pause.not-kept', { error: errorName(error) });
  });
  return isOfAccount;
}
