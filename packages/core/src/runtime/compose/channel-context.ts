import type { ChannelContext, KeyValue } from '../../channel/context.js';
import type { PublicDesk } from '../../channel/public-desk.js';
import type { Desk } from '../desk.js';

/** Durable values of one channel, sealed with a key of its own. */
function sealedValues(desk: Desk, channel: string): KeyValue {
  const scope = `values:${channel}`;
  const keyOf = (key: string) => desk.vault.hash(scope, key);
  return {
    async get(key) {
      const sealed = await desk.store.readValue(desk.tenant, await keyOf(key), desk.now());
      const value = sealed && (await desk.vault.openValue(scope, sealed));
      return typeof value === 'string' ? value : null;
    },
    async set(key, value, options) {
      const sealed = await desk.vault.sealValue(scope, value);
      return desk.store.writeValue(desk.tenant, await keyOf(key), sealed, {
        now: desk.now(),
        ...options,
      });
    },
    async delete(key) {
      await desk.store.deleteValue(desk.tenant, await keyOf(key));
    },
  };
}

/** Makes the context that one mounted channel gets with every call. */
export function createChannelContext(
  desk: Desk,
  name: string,
  options: {
    readonly basePath: string;
    readonly fetch: typeof fetch;
    readonly signal: AbortSignal;
    readonly publicDesk: PublicDesk;
  },
): ChannelContext {
  return {
    name,
    basePath: `${options.basePath}/${name}`,
    fetch: options.fetch,
    now: desk.now,
    signal: options.signal,
    log: (level, event, data) => desk.log(level, event, { channel: name, ...data }),
    kv: sealedValues(desk, name),
    files: desk.files,
    desk: options.publicDesk,
  };
}
