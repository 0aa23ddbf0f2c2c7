import type { CallEvent } from '@aduan/core/voice';
import { faultQueue, type ProviderStandIn } from '@aduan/http/stand-in';
import type { HttpHandler } from 'msw/http';
import type { JambonzVoiceOptions } from '../jambonz-voice.js';
import type { JambonzApi } from '../line/call-back.js';
import type { JambonzRecorder } from '../recordings/jambonz-recorder.js';
import { hookOfEvent } from './hook-of-event.js';
import type { JambonzFault } from './jambonz-error.js';
import { jambonzHandlers, type PlacedCall } from './jambonz-handlers.js';
import {
  byWebhook,
  type JambonzCaller,
  type JambonzHandset,
  jambonzHandset,
  signedRequest,
} from './jambonz-handset.js';
import { standInRecorder } from './stand-in-recorder.js';

/** Options of `jambonzProvider`: the options of the line. */
export interface JambonzProviderOptions
  extends Pick<JambonzVoiceOptions, 'publicUrl' | 'webhookSecret' | 'accountSid'> {
  /** The REST interface that places calls. Default: none. */
  readonly api?: Pick<JambonzApi, 'url' | 'apiKey'>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** A stand-in for jambonz. */
export interface JambonzProvider extends ProviderStandIn<CallEvent, PlacedCall, JambonzFault> {
  /** For `setupServer(...handlers)` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /** A recorder that has every recording; give it to the line in place of `jambonzRecorder`. */
  readonly recorder: JambonzRecorder;
  /**
   * Calls the line, for whole calls: the caller's actions are sent to `fetch` as signed webhooks. `playCall` of
   * `@aduan/ivr/simulator` plays scripts on it.
   */
  handset(fetch: (request: Request) => Promise<Response>, caller: JambonzCaller): JambonzHandset;
}

/**
 * A stand-in for jambonz by webhooks, for tests without one. `receive` makes the signed webhook of one event, `handset`
 * a whole call. `sent` holds the calls that the desk placed over the REST interface. jambonz opens its WebSockets to
 * the desk, so there is no msw handler for them.
 *
 * @example
 * ```ts nocheck (see the README)
 * const jambonz = jambonzProvider({ ...options, now: Date.now });
 * const handset = jambonz.handset(aduan.fetch, { call: 'call-1', from: '+6281234567890' });
 * ```
 */
export function jambonzProvider(options: JambonzProviderOptions): JambonzProvider {
  const { publicUrl, webhookSecret, accountSid, api, now } = options;
  const faults = faultQueue<JambonzFault>();
  const sent: PlacedCall[] = [];
  return {
    handlers: api ? jambonzHandlers({ accountSid, api, faults, sent }) : [],
    sent,
    recorder: standInRecorder(),
    async receive(event) {
      const { query, payload } = hookOfEvent(event, accountSid);
      const signing = { secret: webhookSecret, now: now() };
      return signedRequest(`${publicUrl}${query}`, payload, signing);
    },
    handset: (fetch, caller) =>
      jambonzHandset(byWebhook(fetch, publicUrl, webhookSecret, now), caller, accountSid),
    fail: faults.fail,
    recover: faults.recover,
  };
}
