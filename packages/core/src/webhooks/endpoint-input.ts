import * as z from 'zod';
import { InputError } from '../errors.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import type { WebhookTransport } from './transport.js';
import type { WebhookEvent, WebhookInput } from './webhooks.js';

/** Everything that an endpoint can hear of. */
export const webhookEvents = /* @__PURE__ */ (() => ['*', ...Object.keys(factTables)])() as [
  WebhookEvent,
  ...WebhookEvent[],
];

const schema = /* @__PURE__ */ endpointSchema();

function endpointSchema() {
  return z.object({
    name: z.string().trim().min(1).max(100),
    url: z.string().max(2_000),
    events: z.array(z.enum(webhookEvents)).min(1).max(100),
    guarded: z.boolean().default(false),
  });
}

/** Reads what an endpoint shall be. @throws InputError, also for an address that nothing may be sent to */
export function readEndpoint(
  input: WebhookInput,
  transport: WebhookTransport,
): Required<WebhookInput> {
  const { events, url, ...read } = parseInput(schema, input, 'webhook');
  const address = URL.canParse(url) ? new URL(url) : null;
  const obstacle = address ? (flawOf(address) ?? transport.obstacle(address)) : 'is no address';
  if (!address || obstacle) {
    const message = obstacle ?? '';
    throw new InputError(`"url" ${message}.`, [{ message, path: ['url'] }]);
  }
  return { ...read, url: address.href, events: [...new Set(events)] };
}

function flawOf({ hash, password, username }: URL): string | null {
  return hash || password || username ? 'has no user, no password and no fragment' : null;
}
