import { refuseField } from '../errors.js';
import type { ReadOpenInput } from './open-input.js';

/** How far the clock of a host may be ahead of the desk's clock, ms. */
const aheadMs = 5 * 60_000;
/** Greatest age of a letter that is recorded today, ms. */
const behindMs = 366 * 86_400_000;

/** When the citizen came and was answered, epoch ms. */
export interface OpeningInstants {
  readonly receivedAt: number;
  readonly answeredAt: number | undefined;
}

/**
 * When the citizen came: the given instant, or now. When they were answered, if given. An instant slightly ahead of the
 * desk's clock counts as now.
 *
 * @param at - epoch ms
 * @throws InputError when an instant lies in the future, when the citizen came more than 366 days ago, or when the
 * answer lies before that
 */
export function boundedInstants(
  said: Pick<ReadOpenInput, 'receivedAt' | 'answeredAt'>,
  at: number,
): OpeningInstants {
  const receivedAt = untilNow('receivedAt', said.receivedAt ?? at, at);
  if (receivedAt < at - behindMs) refuseField('receivedAt', 'lies too far back');
  if (said.answeredAt === undefined) return { receivedAt, answeredAt: undefined };
  const answeredAt = untilNow('answeredAt', said.answeredAt, at);
  if (answeredAt < receivedAt) refuseField('answeredAt', 'lies before receivedAt');
  return { receivedAt, answeredAt };
}

function untilNow(field: keyof OpeningInstants, said: number, at: number): number {
  return said > at + aheadMs ? refuseField(field, 'lies in the future') : Math.min(said, at);
}
