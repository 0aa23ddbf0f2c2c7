import type { CitizenAccess } from '../../channel/citizen-access.js';
import type { ChannelContext, KeyValue } from '../../channel/context.js';
import type { Runtime } from '../runtime.js';

/** Durable values of one channel, sealed under its own key. */
function sealedValues(runtime: Runtime, channel: string): KeyValue {
  const scope = `values:${channel}`;
  const keyOf = (key: string) => runtime.vault.hash(scope, key);
  return {
    async get(key) {
      const sealed = await runtime.store.readValue(runtime.tenant, await keyOf(key), runtime.now());
      const value = sealed && (await runtime.vault.openValue(scope, sealed));
      return typeof value === 'string' ? value : null;
    },
    async set(key, value, options) {
      const sealed = await runtime.vault.sealValue(scope, value);
      return runtime.store.writeValue(runtime.tenant, await keyOf(key), sealed, {
        now: runtime.now(),
        ...options,
      });
    },
    async delete(key) {
      await runtime.store.deleteValue(runtime.tenant, await keyOf(key));
    },
  };
}

/** Creates the context that a mounted channel gets with every call. */
export function createChannelContext(
  runtime: Runtime,
  name: string,
  options: {
    readonly basePath: string;
    readonly fetch: typeof fetch;
    readonly signal: AbortSignal;
    readonly citizenAccess: CitizenAccess;
  },
): ChannelContext {
  return {
    name,
    basePath: `${options.basePath}/${name}`,
    fetch: options.fetch,
    now: runtime.now,
    signal: options.signal,
    log: (level, event, data) => runtime.log(level, event, { channel: name, ...data }),
    kv: sealedValues(runtime, name),
    files: runtime.files,
    citizen: options.citizenAccess,
  };
}
