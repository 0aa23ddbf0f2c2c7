import { type Channel, InputError } from '@aduan/core';
import { answerRequest, routeOf } from './answer-request.js';
import { capabilitiesOf } from './capabilities.js';
import { withCors } from './guard/origin.js';
import { refusal } from './guard/respond.js';
import { type Housekeeping, startHousekeeping } from './housekeeping.js';
import { sendMessage } from './message/send-message.js';
import type { WebchatOptions } from './options.js';
import type { WebchatTyping } from './typing/typing.js';
import { webchatOf } from './webchat.js';

/** The channel of the web chat, with its typing status. */
export interface WebchatChannel extends Channel {
  /** Typing states of officers and citizens with the same conversation on this instance. */
  readonly typing: WebchatTyping;
}

/**
 * The desk's own chat: the server side of the widget, and the complaint form and tracking as plain pages.
 *
 * @example
 * const web = webchatChannel({ secret: process.env.WEBCHAT_SECRET ?? '' });
 * createAduan({ channels: { web } }); // the widget finds it at /aduan/web
 *
 * @throws InputError when the secret is shorter than 32 characters
 */
export function webchatChannel(options: WebchatOptions): WebchatChannel {
  const webchat = webchatOf(options);
  let house: Housekeeping | undefined;
  return {
    contract: 'channel/1',
    name: 'webchat',
    typing: webchat.typing,
    capabilities: capabilitiesOf(webchat.limits),

    async start(context) {
      house ??= startHousekeeping(context);
    },

    stop: async () => house?.stop(),

    async serve(request, context) {
      const { call, route } = routeOf(webchat, context, request);
      return answerRequest(call, route);
    },

    async verify(request, body, context) {
      const { call, route } = routeOf(webchat, context, request);
      if (!route || !('delivery' in route))
        return { ok: false, status: 404, reason: 'no such path' };
      if (body.byteLength > route.delivery.maxBytes(webchat.limits)) {
        return { ok: false, status: 413, reason: 'body too large' };
      }
      return route.delivery.verify(call, new Uint8Array(body));
    },

    async parse(body, request, context) {
      const { call, route } = routeOf(webchat, context, request);
      if (!route || !('delivery' in route))
        throw new InputError('Nothing is delivered on this path.');
      return route.delivery.parse(call, new Uint8Array(body));
    },

    async acknowledge(outcome, events, request, context) {
      const { call, route } = routeOf(webchat, context, request);
      if (!route || !('delivery' in route)) return refusal('not-found', 404);
      const response = await route.delivery.acknowledge(outcome, events, call);
      return withCors(response, request, webchat.origins);
    },

    async send(message, context) {
      webchat.typing.answered(message.conversation);
      return sendMessage(message, context);
    },
    signalProgress: async ({ conversation }, { now }) => webchat.typing.desk(conversation, now()),
  };
}
