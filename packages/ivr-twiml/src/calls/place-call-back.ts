import { ChannelError } from '@aduan/core';
import {
  type CallBack,
  type CallBackHost,
  type CallBackOutcome,
  placedCalls,
} from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';
import { awaitOutcome } from './await-outcome.js';
import { checkOrder, orderForm, type TwilioCalls } from './call-back-order.js';

/** An account with a REST interface that places calls. */
export interface TwimlAccount {
  /** Such as `https://api.twilio.com/2010-04-01/Accounts/AC1`. */
  readonly url: string;
  /** Value of the `Authorization` header. */
  readonly authorization: string;
}

/**
 * Rings an officer; when they answer, the provider rings the citizen. Resolves when the call has ended.
 *
 * @throws InputError when the call names no officer or citizen, NumberRefusedError for a premium number, ChannelError
 *   when it could not be placed; with `outcomeUnknown` it counts as placed
 */
export async function placeCallBack(
  { url, authorization }: TwimlAccount,
  { from, callable }: TwilioCalls,
  call: CallBack,
  host: CallBackHost,
): Promise<CallBackOutcome> {
  checkOrder(call, callable);
  const calls = placedCalls(host.kv);
  if (!(await calls.claim(call))) return 'placed-before';
  const http = createHttp(host, { baseUrl: url, headers: { authorization } });
  let placed: unknown;
  try {
    placed = await http.post('Calls.json', { body: orderForm(call, from) }).json();
  } catch (cause) {
    // A request that failed at the provider may have rung a phone before.
    const error = toChannelError(cause, {
      classify: ({ status }) => (status === 408 || status >= 500 ? { outcomeUnknown: true } : null),
    });
    if (!error.info.outcomeUnknown) await calls.release(call);
    throw error;
  }
  return awaitOutcome(http, sidIn(placed), host);
}

function sidIn(placed: unknown): string {
  const { sid } = Object(placed);
  if (typeof sid === 'string' && /^[\w-]{1,64}$/.test(sid)) return sid;
  const info = { class: 'unknown', outcomeUnknown: true } as const;
  throw new ChannelError(info, 'The provider did not say which call it placed.');
}
