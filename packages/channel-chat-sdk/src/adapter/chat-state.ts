import { currentScope } from '../webhook/scope.js';

/** A lock of an adapter. */
export interface ChatLock {
  /** What is locked. */
  readonly threadId: string;
  /** Who locked it. */
  readonly token: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** The memory of an adapter. */
export interface ChatState {
  /** Nothing to do: the desk is there. */
  connect(): Promise<void>;
  /** Nothing to do. */
  disconnect(): Promise<void>;
  /** The value under a key, as it was written; null when there is none. */
  get<Value>(key: string): Promise<Value | null>;
  /** Keeps a value, for so many ms or for ever. */
  set<Value>(key: string, value: Value, ttlMs?: number): Promise<void>;
  /** Claims a key for the time of one delivery. */
  setIfNotExists(key: string, value: unknown, ttlMs?: number): Promise<boolean>;
  /** Removes a value. */
  delete(key: string): Promise<void>;
  /** A list under a key, empty when there is none. */
  getList<Value>(key: string): Promise<Value[]>;
  /** Adds to the end of a list, and drops the first where it grows too long. */
  appendToList(
    key: string,
    value: unknown,
    options?: { maxLength?: number; ttlMs?: number },
  ): Promise<void>;
  /** Notes that a thread is listened to. */
  subscribe(threadId: string): Promise<void>;
  /** Ends that. */
  unsubscribe(threadId: string): Promise<void>;
  /** Whether a thread is listened to. */
  isSubscribed(threadId: string): Promise<boolean>;
  /** Locks a thread within one delivery; null when it is locked. */
  acquireLock(threadId: string, ttlMs: number): Promise<ChatLock | null>;
  /** Always granted: a lock ends with its delivery. */
  extendLock(lock: ChatLock, ttlMs: number): Promise<boolean>;
  /** Unlocks it. */
  releaseLock(lock: ChatLock): Promise<void>;
  /** Unlocks it, whoever locked it. */
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
