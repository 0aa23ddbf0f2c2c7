import type { EmbeddedStore } from '@aduan/core/store';

/** One call of the store. */
export interface StoreCall {
  readonly method: string;
  readonly given: readonly unknown[];
}

/** Records every call of a store, in the order in which they came. */
export function recordedStore(
  store: EmbeddedStore,
  record: (call: StoreCall) => void,
): EmbeddedStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        record({ method: String(name), given });
        return Reflect.apply(member, target, given);
      };
    },
  });
}
