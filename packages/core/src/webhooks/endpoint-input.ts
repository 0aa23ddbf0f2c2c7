import * as z from 'zod';
import { InputError } from '../errors.js';
import type { PluginWord } from '../ids.js';
import type { Model } from '../plugin/model.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import type { WebhookTransport } from './transport.js';
import type { WebhookEvent, WebhookInput } from './webhooks.js';

/** The events of core that an endpoint can subscribe to. Those of plugins come with the desk. */
export const webhookEvents = /* @__PURE__ */ (() => ['*', ...Object.keys(factTables)])() as [
  WebhookEvent,
  ...WebhookEvent[],
];

function endpointSchema({ definitions }: Model) {
  return z.object({
    name: z.string().trim().min(1).max(100),
    url: z.string().max(2_000),
    events: z
      .array(z.enum([...webhookEvents, ...(definitions.keys() as Iterable<PluginWord>)]))
      .min(1)
      .max(100),
    guarded: z.boolean().default(false),
  });
}

/** Reads and checks the settings of an endpoint. @throws InputError */
export function readEndpoint(model: Model, input: WebhookInput): Required<WebhookInput> {
  const { events, url, ...read } = parseInput(endpointSchema(model), input, 'webhook');
  if (!URL.canParse(url)) return refuseUrl('is no address');
  const address = new URL(url);
  const flaw = flawOf(address);
  return flaw ? refuseUrl(flaw) : { ...read, url: address.href, events: [...new Set(events)] };
}

/** @throws InputError for a URL to which nothing may be sent, as far as can be checked now */
export async function requireReachable(url: string, transport: WebhookTransport): Promise<void> {
  const obstacle = URL.canParse(url) ? await transport.obstacle(new URL(url)) : null;
  if (obstacle) refuseUrl(obstacle);
}

function refuseUrl(message: string): never {
  throw new InputError(`"url" ${message}.`, [{ message, path: ['url'] }]);
}

function flawOf({ hash, password, username }: URL): string | null {
  return hash || password || username ? 'has no user, no password and no fragment' : null;
}
