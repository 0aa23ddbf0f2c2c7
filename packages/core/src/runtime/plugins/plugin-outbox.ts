import { createId } from '../../ids.js';
import type { PluginOutbox } from '../../plugin/desk-parts.js';
import { addressedPayload } from '../messages/delivery-payload.js';
import {
  keepNotification,
  notificationOf,
  notificationToken,
} from '../outbox/notification-record.js';
import { providerIdHash, sentUnder } from '../outbox/receive-receipt.js';
import type { Runtime } from '../runtime.js';

const pageSize = 100;

/** The outbox as a plugin sees it. */
export function pluginOutbox(runtime: Runtime, plugin: string): PluginOutbox {
  const { now, store, tenant, vault } = runtime;
  return {
    wake: () => runtime.wakeOutbox(),
    async *deadLetters(prefix) {
      let after: string | undefined;
      do {
        const page = await store.listDeadLetters(tenant, {
          limit: pageSize,
          ...(after !== undefined && { after }),
        });
        yield page.filter(({ target }) => target.startsWith(prefix));
        after = page.length === pageSize ? page.at(-1)?.id : undefined;
      } while (after !== undefined);
    },
    replay: (id) => store.replayDelivery(tenant, id, now()),
    async notification({ channel, ...message }, about) {
      const id = createId(now());
      const payload = await addressedPayload(vault, { ...message, purpose: 'notification' });
      if (about) await keepNotification(runtime, id, about);
      const none = { conversationId: null, ticketId: null, messageId: null };
      return { id, target: channel, ...none, payload, dueAt: now() };
    },
    notificationOf: (token) => notificationOf(runtime, token),
    async sentUnder(channel, providerId) {
      const sent = await sentUnder(
        runtime,
        channel,
        await providerIdHash(runtime, channel, providerId),
      );
      if (!sent) return null;
      const isNotification = 'notification' in sent;
      return { token: isNotification ? await notificationToken(runtime, sent.notification) : null };
    },
    async take(rates) {
      const own = rates.map((rate) => ({ ...rate, key: `${plugin}/${rate.key}` }));
      return (await store.takeRateSlots(tenant, now(), 0, own)).taken;
    },
  };
}
