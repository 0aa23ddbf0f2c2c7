import { faultQueue, type ProviderStandIn } from '@aduan/http/stand-in';
import type { HttpHandler } from 'msw/http';
import type { WhatsappAuth, WhatsappOptions } from '../options.js';
import { providerOf } from '../provider.js';
import type { WhatsappFault } from './graph-error.js';
import { graphHandlers } from './graph-handlers.js';
import type { WhatsappFile, WhatsappIncoming } from './incoming.js';
import { contactOf, messageItem, statusItem } from './incoming-message.js';
import type { SentWhatsappMessage } from './sent-message.js';
import { signedRequest } from './signed-request.js';
import { changeValue, webhookPayload } from './webhook-payload.js';

/** Options of `whatsappProvider`: the options of the channel, and the URL of the desk. */
export type WhatsappProviderOptions = WhatsappAuth &
  Pick<
    WhatsappOptions,
    'phoneNumberId' | 'verifyToken' | 'apiVersion' | 'baseUrl' | 'mediaBaseUrl'
  > & {
    readonly appSecret: string;
    /** The webhook address. Default `http://localhost/aduan/whatsapp`. */
    readonly url?: string;
    /** Epoch ms. */
    readonly now: () => number;
  };

/** A stand-in for WhatsApp. */
export interface WhatsappProvider
  extends ProviderStandIn<WhatsappIncoming, SentWhatsappMessage, WhatsappFault> {
  /** For `setupServer(...handlers)` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /** The request with which Meta verifies the webhook address; the desk answers `1158201444`. */
  challenge(): Request;
}

/**
 * A stand-in for the Cloud API of Meta, for tests without a number. It refuses foreign tokens, serves the files that
 * citizens send, and records the messages that the desk sends. Ids are counted, so that every run is the same.
 *
 * @example
 * ```ts nocheck (see the README)
 * const whatsapp = whatsappProvider({ ...options, now: Date.now });
 * const server = setupServer(...whatsapp.handlers);
 * await aduan.fetch(await whatsapp.receive({ from: '6281234567890', text: 'Gerai tutup' }));
 * ```
 */
export function whatsappProvider(options: WhatsappProviderOptions): WhatsappProvider {
  const { appSecret, verifyToken, now, url = 'http://localhost/aduan/whatsapp' } = options;
  const sent: SentWhatsappMessage[] = [];
  const files = new Map<string, WhatsappFile>();
  const faults = faultQueue<WhatsappFault>();
  let received = 0;

  async function changeOf(incoming: WhatsappIncoming): Promise<object> {
    const timestamp = `${Math.floor(now() / 1_000)}`;
    if ('status' in incoming) return { statuses: [statusItem(incoming, timestamp)] };
    received += 1;
    const fileId = `${1_000 + received}`;
    if ('file' in incoming) files.set(fileId, incoming.file);
    const message = await messageItem(incoming, { id: `wamid.in-${received}`, timestamp }, fileId);
    return { contacts: [contactOf(incoming)], messages: [message] };
  }

  return {
    handlers: graphHandlers({ provider: providerOf(options), faults, sent, files }),
    sent,
    async receive(incoming) {
      const value = changeValue(options, await changeOf(incoming));
      const payload = webhookPayload({ field: 'messages', value });
      return signedRequest(appSecret, url, JSON.stringify(payload));
    },
    challenge() {
      const query = new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.challenge': '1158201444',
        'hub.verify_token': verifyToken,
      });
      return new Request(`${url}?${query}`);
    },
    fail: faults.fail,
    recover: faults.recover,
  };
}
