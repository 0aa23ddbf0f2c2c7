import * as z from 'zod';
import { type Delivered, dead } from '../../plugin/delivered.js';
import type { PluginDeliveries } from '../../plugin/plugin.js';
import { createConcurrencyLimit } from '../concurrency-limit.js';
import type { DeliveryHandler } from '../delivery-handler.js';
import type { Runtime } from '../runtime.js';

const error = z.string().min(1).max(200);
const at = z.int().nonnegative();
/**
 * Outcome of a delivery as a plugin reports it. Strict, because the outbox would treat an outcome with a stray time as
 * a retry and deliver again and again.
 */
const deliveredSchema = /* @__PURE__ */ z.strictObject({
  outcome: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('sent'), providerIds: z.array(z.string()) }),
    z.strictObject({ state: z.literal('retry'), at, error }),
    z.strictObject({ state: z.literal('held'), at }),
    z.strictObject({ state: z.enum(['dead', 'uncertain']), error }),
  ]),
  pausedUntil: at.nullable(),
  isTold: z.boolean().exactOptional(),
});

/** The deliveries of a plugin as the outbox sees them, with a limit for all its targets and for each. */
export function deliveryHandlerOf(
  { log }: Pick<Runtime, 'log'>,
  plugin: string,
  { concurrency = 1, deliver, prefix, targets }: PluginDeliveries,
): DeliveryHandler {
  const limit = createConcurrencyLimit(concurrency, Math.ceil(concurrency / 2));
  return {
    has: (target) => target.startsWith(prefix),
    async claim(claim) {
      const { all, resting } = await targets();
      return limit.claim(all, (full) => claim([...full, ...resting]));
    },
    deliver: (delivery, leaseMs) =>
      limit.use(delivery.target, async () => {
        const { data, success } = deliveredSchema.safeParse(await deliver(delivery, leaseMs));
        if (success) return data as Delivered;
        log('error', 'plugin.wrong-outcome', { plugin, target: delivery.target });
        return dead('plugin-wrong-outcome');
      }),
  };
}
