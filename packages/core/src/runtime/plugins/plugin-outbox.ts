import type { PluginOutbox } from '../../plugin/desk-parts.js';
import type { Runtime } from '../runtime.js';

const pageSize = 100;

/** The outbox as plugins see it. */
export function pluginOutbox(runtime: Runtime): PluginOutbox {
  const { now, store, tenant } = runtime;
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
  };
}
