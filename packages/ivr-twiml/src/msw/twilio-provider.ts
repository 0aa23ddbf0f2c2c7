import type { CallEvent } from '@aduan/core/voice';
import { faultQueue, type ProviderStandIn } from '@aduan/http/stand-in';
import type { HttpHandler } from 'msw/http';
import type { TwilioOptions } from '../providers/twilio-voice.js';
import { formOfEvent } from './form-of-event.js';
import { type PlacedCall, placedCalls, type TwilioCallStatus } from './placed-calls.js';
import { signedRequest } from './sign-form.js';
import { silentWav } from './silent-wav.js';
import type { TwilioFault } from './twilio-error.js';
import { twilioHandlers } from './twilio-handlers.js';
import { type TwilioCaller, type TwilioHandset, twilioHandset } from './twilio-handset.js';

/** Options of `twilioProvider`: the options of the line. */
export interface TwilioProviderOptions
  extends Pick<TwilioOptions, 'publicUrl' | 'accountSid' | 'authToken'> {
  /** The sound of every recording, as WAV. Default: a second of silence. */
  readonly sound?: Uint8Array<ArrayBuffer>;
}

/** A stand-in for Twilio. */
export interface TwilioProvider extends ProviderStandIn<CallEvent, PlacedCall, TwilioFault> {
  /** For `setupServer(...handlers)` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /**
   * Calls the line, for whole calls: the caller's actions are sent to `fetch` as signed callbacks. `playCall` of
   * `@aduan/ivr/simulator` plays scripts on it.
   */
  handset(fetch: (request: Request) => Promise<Response>, caller: TwilioCaller): TwilioHandset;
  /**
   * Ends the call that was placed last.
   *
   * @param officer - status of the officer's call
   * @param citizen - status of the citizen's call; null, the default = the citizen was not rung
   */
  end(officer: TwilioCallStatus, citizen?: TwilioCallStatus | null): void;
}

/**
 * A stand-in for Twilio, for tests without a number. `receive` makes the signed callback of one event, `handset` a whole
 * call. `sent` holds the calls that the desk placed. Ids are counted, so that every run is the same.
 *
 * @example
 * ```ts nocheck (see the README)
 * const twilio = twilioProvider(options);
 * const server = setupServer(...twilio.handlers);
 * const handset = twilio.handset(aduan.fetch, { call: 'CA1', from: '+6281234567890' });
 * ```
 */
export function twilioProvider(options: TwilioProviderOptions): TwilioProvider {
  const { publicUrl, accountSid, authToken, sound = silentWav() } = options;
  const faults = faultQueue<TwilioFault>();
  const calls = placedCalls();
  return {
    handlers: twilioHandlers({ accountSid, authToken, faults, calls, sound }),
    sent: calls.sent,
    receive: (event) => signedRequest(formOfEvent(event, publicUrl), authToken),
    handset: (fetch, caller) => twilioHandset(fetch, { ...options, ...caller }),
    end: (officer, citizen = null) => calls.set(officer, citizen),
    fail: faults.fail,
    recover: faults.recover,
  };
}
