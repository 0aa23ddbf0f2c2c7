import { currentScope } from '../delivery/scope.js';

/** A lock of an adapter. */
export interface ChatLock {
  readonly threadId: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** The memory of an adapter. */
export interface ChatState {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  get<Value>(key: string): Promise<Value | null>;
  set<Value>(key: string, value: Value, ttlMs?: number): Promise<void>;
  setIfNotExists(key: string, value: unknown, ttlMs?: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  getList<Value>(key: string): Promise<Value[]>;
  appendToList(
    key: string,
    value: unknown,
    options?: { maxLength?: number; ttlMs?: number },
  ): Promise<void>;
  subscribe(threadId: string): Promise<void>;
  unsubscribe(threadId: string): Promise<void>;
  isSubscribed(threadId: string): Promise<boolean>;
  acquireLock(threadId: string, ttlMs: number): Promise<ChatLock | null>;
  extendLock(lock: ChatLock, ttlMs: number): Promise<boolean>;
  releaseLock(lock: ChatLock): Promise<void>;
  forceReleaseLock(threadId: string): Promise<void>;
}

/**
 * Keeps what adapters remember in the sealed values of the desk. Adapters also *claim*: they note that they saw a
 * delivery before it is stored, and drop it when it comes again. Here a claim ends with its delivery: the desk
 * knows by its keys what it has.
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
    // The SDK promises the type that was written.
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
