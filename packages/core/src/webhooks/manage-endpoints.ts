import { InputError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { DeliveryStats } from '../store/outbox.js';
import { afterSuccess } from './circuit.js';
import { readEndpoint, requireReachable } from './endpoint-input.js';
import type { EndpointRecord } from './endpoint-records.js';
import type { AddOnParts } from './hand-over.js';
import { sendWebhook } from './send.js';
import { shownEndpoint } from './shown-endpoint.js';
import { newWebhookSecret } from './sign.js';
import { targetOf } from './webhook-jobs.js';
import type { Webhook, Webhooks } from './webhooks.js';

/** Maximum number of endpoints of a desk. */
const maxEndpoints = 50;
/** How long the old secret signs together with the new one, ms. */
const graceMs = 24 * 60 * 60_000;
/** Maximum number of secrets that sign at once, to keep the header short. */
const maxSecrets = 3;

/** The commands of operators on endpoints. */
export function manageEndpoints(parts: AddOnParts): Webhooks {
  const { runtime, health, records, paused, transport } = parts;
  const { model, now, store, tenant } = runtime;

  async function shown(record: EndpointRecord, stats?: DeliveryStats): Promise<Webhook> {
    const [circuit, { deadLetters }] = await Promise.all([
      health.read(record.number),
      stats ?? store.outboxStats(tenant),
    ]);
    return shownEndpoint(record, circuit, deadLetters, now());
  }

  async function tell(record: EndpointRecord, action: string, actor: Principal): Promise<Webhook> {
    runtime.log('info', `webhook.${action}`, { number: record.number, actor: actor.id });
    return shown(record);
  }

  /** Ends the pause of an endpoint. */
  async function wake(record: EndpointRecord): Promise<void> {
    await health.record(record.number, (circuit) => ({ ...circuit, retryAt: null }));
    paused.delete(targetOf(record));
    runtime.wakeOutbox();
  }

  const calls: Webhooks = {
    async list({ actor }) {
      const [all, stats] = await Promise.all([records.list(actor), store.outboxStats(tenant)]);
      return Promise.all(all.map((record) => shown(record, stats)));
    },
    get: async (number, { actor }) => shown(await records.find(number, actor)),
    async add(given, options) {
      const input = readEndpoint(model, given);
      await requireReachable(input.url, transport);
      const secret = newWebhookSecret();
      const record = await records.decide(
        { name: 'add', input, options },
        (endpoints, number): { endpoints: readonly EndpointRecord[]; result: EndpointRecord } => {
          if (endpoints.length >= maxEndpoints)
            throw new InputError('There are too many endpoints.');
          const { id, kind, regions, roles, units, within } = options.actor;
          const result: EndpointRecord = {
            ...input,
            number,
            version: 1,
            payloadVersion: 1,
            addedBy: { id, kind, regions, roles, units, ...(within && { within }) },
            redirectedBy: [],
            addedAt: now(),
            pausedAt: null,
            pauseReason: null,
            resumedAt: null,
            secrets: [{ secret, until: null }],
          };
          return { endpoints: [...endpoints, result], result };
        },
      );
      return withSecret(record, await tell(record, 'added', options.actor));
    },
    async change(number, given, options) {
      if (given.url !== undefined) await requireReachable(given.url, transport);
      const call = { name: 'change', input: given, options };
      const record = await records.amend(number, call, (former) => {
        const { events, guarded, name, url } = former;
        const input = readEndpoint(model, { events, guarded, name, url, ...given });
        return { ...input, redirectedBy: withRedirector(former, options.actor) };
      });
      return tell(record, 'changed', options.actor);
    },
    async pause(number, options) {
      const record = await records.amend(number, { name: 'pause', options }, ({ pausedAt }) => {
        return { pausedAt: pausedAt ?? now(), pauseReason: 'operator' };
      });
      return tell(record, 'paused', options.actor);
    },
    async resume(number, options) {
      const record = await records.amend(number, { name: 'resume', options }, () => {
        return { pausedAt: null, pauseReason: null, resumedAt: now() };
      });
      await wake(record);
      return tell(record, 'resumed', options.actor);
    },
    async rotateSecret(number, options) {
      const secret = newWebhookSecret();
      const record = await records.amend(number, { name: 'rotate-secret', options }, (record) => {
        const until = now() + graceMs;
        const former = record.secrets
          .filter((each) => each.until === null || now() < each.until)
          .map((each) => ({ ...each, until: Math.min(each.until ?? until, until) }));
        return {
          secrets: [{ secret, until: null }, ...former].slice(0, maxSecrets),
          redirectedBy: withRedirector(record, options.actor),
        };
      });
      return withSecret(record, await tell(record, 'secret-rotated', options.actor));
    },
    async remove(number, options) {
      await records.remove(number, options);
      await health.forget(number);
      runtime.log('info', 'webhook.removed', { number, actor: options.actor.id });
    },
    async test(number, { actor }) {
      const record = await records.find(number, actor);
      const started = now();
      const payload = {
        type: 'webhook.test',
        timestamp: new Date(started).toISOString(),
        version: 1,
        data: { webhook: number },
      } as const;
      const message = { id: `test_${crypto.randomUUID()}`, payload };
      const result = await sendWebhook(record, message, started, transport);
      const error = result.delivered ? null : result.error;
      if (result.delivered) {
        await health.record(number, (circuit) => afterSuccess(circuit, now()));
        await wake(record);
      }
      return { delivered: result.delivered, error, tookMs: now() - started };
    },
    async replay(number, { actor }) {
      const record = await records.find(number, actor);
      const { deadLetters } = await store.outboxStats(tenant);
      const own = deadLetters.filter(({ target }) => target === targetOf(record));
      let count = 0;
      // Oldest first, so that the events of a ticket are sent in order.
      for (const { id } of own.toReversed()) {
        if (await store.replayDelivery(tenant, id, now())) count += 1;
      }
      await wake(record);
      return count;
    },
  };
  return permitted(calls, (actor) => requireOfficer(runtime, actor, 'manage-webhooks'), parts);
}

function withRedirector({ redirectedBy }: EndpointRecord, { id, units }: Principal) {
  return [...redirectedBy.filter((each) => each.id !== id), { id, units }];
}

/** Adds the secret to the answer of a change, even for a repeated call. */
function withSecret({ secrets: [present] }: EndpointRecord, webhook: Webhook) {
  return { webhook, secret: present?.secret ?? '' };
}

/** Requires the permission for every call. */
function permitted(
  calls: Webhooks,
  require: (actor: Principal) => void,
  { runtime }: AddOnParts,
): Webhooks {
  const entries = Object.entries(calls).map(([name, call]) => [
    name,
    async (...given: readonly unknown[]) => {
      require((given.at(-1) as Pick<CommandOptions, 'actor'>).actor);
      return call(...given);
    },
  ]);
  return requireActor(runtime, Object.fromEntries(entries) as Webhooks);
}
