import type { Principal } from '@aduan/core';
import { afterSuccess } from './circuit.js';
import type { EndpointRecord, KeptEndpoint } from './endpoint-records.js';
import { readUrl } from './endpoint-url.js';
import type { WebhookParts } from './hand-over.js';
import { sendWebhook } from './send.js';
import { shownEndpoint } from './shown-endpoint.js';
import { newWebhookSecret } from './sign.js';
import { prefix, targetOf } from './webhook-jobs.js';
import type { ChangedWebhook, Webhook, WebhookInput, Webhooks } from './webhooks.js';

/** How long the old secret signs together with the new one, ms. */
const graceMs = 24 * 60 * 60_000;
/** Maximum number of secrets that sign at once, to keep the header short. */
const maxSecrets = 3;
/** Dead letters of one endpoint that are counted, and queued again at once. */
const maxDead = 100;

/** Input of the operations after its schema: fields that are left out are missing. */
type Change = { readonly number: number } & {
  readonly [Field in keyof WebhookInput]?: NonNullable<WebhookInput[Field]>;
};

/** Operations on endpoints, for operators. */
export function manageEndpoints(parts: WebhookParts): Webhooks {
  const { context, health, paused, records, transport } = parts;
  const { log, now, outbox } = context;

  async function deadOf(target: string): Promise<readonly string[]> {
    return (await deadLetters()).get(target) ?? [];
  }

  /** The ids of dead letters by their target, newest first. */
  async function deadLetters(): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    for await (const page of outbox.deadLetters(prefix)) {
      for (const { id, target } of page) found.set(target, [...(found.get(target) ?? []), id]);
    }
    return found;
  }

  async function shown(record: EndpointRecord, dead?: number): Promise<Webhook> {
    const [circuit, count] = await Promise.all([
      health.read(record.number),
      dead ?? deadOf(targetOf(record)).then(({ length }) => length),
    ]);
    return shownEndpoint(record, circuit, Math.min(count, maxDead), now());
  }

  async function tell(
    record: EndpointRecord,
    action: string,
    { id }: Principal,
  ): Promise<ChangedWebhook> {
    log('info', `webhook.${action}`, { number: record.number, actor: id });
    return { webhook: await shown(record) };
  }

  /** Ends the pause of an endpoint. */
  async function wake(record: EndpointRecord): Promise<void> {
    await health.record(record.number, (circuit) => ({ ...circuit, retryAt: null }));
    paused.delete(targetOf(record));
    outbox.wake();
  }

  return {
    async list(_, { actor }) {
      const [all, dead] = await Promise.all([records.list(actor), deadLetters()]);
      const items = all.map((each) => shown(each, dead.get(targetOf(each))?.length ?? 0));
      return { items: await Promise.all(items) };
    },
    get: async ({ number }, { actor }) => ({
      webhook: await shown(await records.find(number, actor)),
    }),
    async add({ events, guarded = false, name, url }, { actor }) {
      const { id, kind, regions, roles, units, within } = actor;
      const secret = newWebhookSecret();
      const record = await records.add({
        name,
        guarded,
        url: await readUrl(url, transport),
        events: [...new Set(events)],
        payloadVersion: 1,
        addedBy: { id, kind, regions, roles, units, ...(within && { within }) },
        redirectedBy: [],
        addedAt: now(),
        pausedAt: null,
        pauseReason: null,
        resumedAt: null,
        secrets: [{ secret, until: null }],
      });
      return { secret, ...(await tell(record, 'added', actor)) };
    },
    async change({ number, ...given }: Change, options) {
      const { events, url } = given;
      const change = {
        ...given,
        ...(events && { events: [...new Set(events)] }),
        ...(url !== undefined && { url: await readUrl(url, transport) }),
      };
      const record = await records.amend(number, options, (former) => ({
        ...change,
        redirectedBy: withRedirector(former, options.actor),
      }));
      return tell(record, 'changed', options.actor);
    },
    async pause({ number }, options) {
      const record = await records.amend(number, options, ({ pausedAt }) => {
        return { pausedAt: pausedAt ?? now(), pauseReason: 'operator' };
      });
      return tell(record, 'paused', options.actor);
    },
    async resume({ number }, options) {
      const record = await records.amend(number, options, () => {
        return { pausedAt: null, pauseReason: null, resumedAt: now() };
      });
      await wake(record);
      return tell(record, 'resumed', options.actor);
    },
    async rotateSecret({ number }, options) {
      const secret = newWebhookSecret();
      const record = await records.amend(number, options, (former) => ({
        secrets: [{ secret, until: null }, ...formerSecrets(former, now())].slice(0, maxSecrets),
        redirectedBy: withRedirector(former, options.actor),
      }));
      return { secret, ...(await tell(record, 'secret-rotated', options.actor)) };
    },
    async remove({ number }, options) {
      await records.remove(number, options);
      await health.forget(number);
      log('info', 'webhook.removed', { number, actor: options.actor.id });
    },
    async test({ number }, { actor }) {
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
    async replay({ number }, { actor }) {
      const record = await records.find(number, actor);
      const dead = await deadOf(targetOf(record));
      let replayed = 0;
      // Oldest first, so that the events of a ticket are sent in order.
      for (const id of dead.toReversed().slice(0, maxDead)) {
        if (await outbox.replay(id)) replayed += 1;
      }
      await wake(record);
      return { replayed };
    },
  };
}

function withRedirector({ redirectedBy }: KeptEndpoint, { id, units }: Principal) {
  return [...redirectedBy.filter((each) => each.id !== id), { id, units }];
}

/** The secrets that still sign, for a day at most. */
function formerSecrets({ secrets }: KeptEndpoint, now: number): KeptEndpoint['secrets'] {
  const until = now + graceMs;
  return secrets
    .filter((each) => each.until === null || now < each.until)
    .map((each) => ({ ...each, until: Math.min(each.until ?? until, until) }));
}
