import { currentScope } from '../webhook/scope.js';

/** A lock of an adapter. */
export interface ChatLock {
  /** The locked thread. */
  readonly threadId: string;
  /** Token of the lock's owner. */
  readonly token: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** The state that adapters expect. */
export interface ChatState {
  /** Does nothing: the store of the desk is connected already. */
  connect(): Promise<void>;
  /** Does nothing. */
  disconnect(): Promise<void>;
  /** The value under a key; null when there is none. */
  get<Value>(key: string): Promise<Value | null>;
  /** Stores a value, for `ttlMs` or without end. */
  set<Value>(key: string, value: Value, ttlMs?: number): Promise<void>;
  /** Claims a key until the end of the webhook request. */
  setIfNotExists(key: string, value: unknown, ttlMs?: number): Promise<boolean>;
  /** Removes a value. */
  delete(key: string): Promise<void>;
  /** The list under a key, empty when there is none. */
  getList<Value>(key: string): Promise<Value[]>;
  /** Appends to a list, and drops its first items above the maximum length. */
  appendToList(
    key: string,
    value: unknown,
    options?: { maxLength?: number; ttlMs?: number },
  ): Promise<void>;
  /** Subscribes to a thread. */
  subscribe(threadId: string): Promise<void>;
  /** Unsubscribes from a thread. */
  unsubscribe(threadId: string): Promise<void>;
  /** Whether a thread is subscribed. */
  isSubscribed(threadId: string): Promise<boolean>;
  /** Locks a thread until the end of the webhook request; null when it is locked. */
  acquireLock(threadId: string, ttlMs: number): Promise<ChatLock | null>;
  /** Always true: a lock ends with its webhook request. */
  extendLock(lock: ChatLock, ttlMs: number): Promise<boolean>;
  /** Releases a lock. */
  releaseLock(lock: ChatLock): Promise<void>;
  /** Releases a lock of any owner. */
  forceReleaseLock(threadId: string): Promise<void>;
}

/**
 * Keeps the state of adapters in sealed values of the desk. Adapters also *claim* keys: they mark a webhook request as
 * seen before it is stored, and would drop its redelivery. Here a claim ends with its request; the desk detects
 * duplicates by event keys.
 */
export function chatState(): ChatState {
  const read = async (key: string): Promise<unknown> => {
    const { writes, context, failures } = currentScope();
    const written = writes.get(key);
    if (written === null) return null;
    try {
      const json = written ? written.json : await context.kv.get(key);
      return json === null ? null : JSON.parse(json);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const write = (key: string, value: unknown, ttlMs?: number) => {
    const json = JSON.stringify(value);
    currentScope().writes.set(key, json === undefined ? null : { json, ...(ttlMs && { ttlMs }) });
  };
  const claim = (name: string): boolean => {
    const { claims } = currentScope();
    if (claims.has(name)) return false;
    claims.add(name);
    return true;
  };
  const release = (name: string) => void currentScope().claims.delete(name);
  const subscription = (threadId: string) => keyOf(`subscribed:${threadId}`);
  const lock = (threadId: string) => `lock:${threadId}`;
  const listAt = async (key: string): Promise<unknown[]> => {
    const list = await read(keyOf(key));
    return Array.isArray(list) ? list : [];
  };
  return {
    connect: async () => {},
    disconnect: async () => {},
    // The caller promises the type that was written.
    get: async <Value>(key: string) => (await read(keyOf(key))) as Value | null,
    set: async (key, value, ttlMs) => write(keyOf(key), value, ttlMs),
    setIfNotExists: async (key) => claim(key),
    delete: async (key) => {
      release(key);
      currentScope().writes.set(keyOf(key), null);
    },
    getList: async <Value>(key: string) => (await listAt(key)) as Value[],
    async appendToList(key, value, { maxLength = 1_000, ttlMs } = {}) {
      write(keyOf(key), [...(await listAt(key)), value].slice(-maxLength), ttlMs);
    },
    subscribe: async (threadId) => write(subscription(threadId), true),
    unsubscribe: async (threadId) => void currentScope().writes.set(subscription(threadId), null),
    isSubscribed: async (threadId) => (await read(subscription(threadId))) === true,
    acquireLock: async (threadId, ttlMs) =>
      claim(lock(threadId))
        ? { threadId, token: threadId, expiresAt: currentScope().context.now() + ttlMs }
        : null,
    extendLock: async () => true,
    releaseLock: async ({ threadId }) => release(lock(threadId)),
    forceReleaseLock: async (threadId) => release(lock(threadId)),
  };
}

function keyOf(key: string): string {
  return `state:${key}`;
}
