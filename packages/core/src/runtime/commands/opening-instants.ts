import { refuseField } from '../../errors.js';
import type { InstantLike, OpenInput } from '../tickets.js';

/** How far the clock of a host may be ahead of the desk's clock, ms. */
const aheadMs = 5 * 60_000;
/** Greatest age of a letter that is recorded today, ms. */
const behindMs = 366 * 86_400_000;

/** Instants before the ticket was recorded that its input may give, epoch ms. */
export interface OpeningInstants {
  readonly receivedAt: number | undefined;
  readonly answeredAt: number | undefined;
}

/**
 * The instants of an input, as far as they were given.
 *
 * @throws InputError when one is not a valid instant
 */
export function openingInstants({ answeredAt, receivedAt }: OpenInput): OpeningInstants {
  return {
    receivedAt: epochOf('receivedAt', receivedAt),
    answeredAt: epochOf('answeredAt', answeredAt),
  };
}

function epochOf(
  field: keyof OpeningInstants,
  instant: InstantLike | undefined,
): number | undefined {
  if (instant === undefined) return undefined;
  const at: unknown =
    instant instanceof Date
      ? instant.getTime()
      : typeof instant === 'object'
        ? instant?.epochMilliseconds
        : instant;
  return Number.isSafeInteger(at) ? (at as number) : refuseField(field, 'is no instant');
}

/**
 * When the citizen came: the given instant, or now. When they were answered, if that was given. An instant slightly
 * ahead of the desk's clock counts as now.
 *
 * @param at - epoch ms
 * @throws InputError when an instant lies in the future, when the citizen came more than 366 days ago, or when the
 * answer lies before that
 */
export function boundedInstants(
  said: OpeningInstants,
  at: number,
): OpeningInstants & { readonly receivedAt: number } {
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
