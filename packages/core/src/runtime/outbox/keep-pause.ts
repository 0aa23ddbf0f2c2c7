import type { RatesOf } from '@aduan/core/sending';
import { errorName } from '../../error-name.js';
import type { ChannelErrorInfo } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Records a pause that a provider asked for, and for whom, so that nothing is sent before it ends: no other message, no
 * other process, and not this one after a restart.
 *
 * @param until - epoch ms
 * @returns whether the whole channel must send nothing before that
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
