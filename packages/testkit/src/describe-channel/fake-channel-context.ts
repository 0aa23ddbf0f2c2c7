import type { ChannelContext, KeyValue } from '@aduan/core/channel';
import { fakeNow } from '../conformance/fake-now.js';
import type { LogEntry } from '../conformance/log-entry.js';
import { fakeCitizenAccess } from './fake-citizen-access.js';
import { memoryFiles } from './memory-files.js';

/** A context without side effects that records log entries. */
export interface FakeChannelContext extends ChannelContext {
  readonly logEntries: readonly LogEntry[];
}

/** Parts of a context that a test sets. */
export type FakeChannelContextOptions = Partial<Omit<ChannelContext, 'log'>>;

/**
 * Makes a context for calls to an adapter in a test. The clock is fixed at `fakeNow`, every network request fails,
 * values and files are in memory.
 */
export function fakeChannelContext(options: FakeChannelContextOptions = {}): FakeChannelContext {
  const logEntries: LogEntry[] = [];
  const now = options.now ?? (() => fakeNow);
  const name = options.name ?? 'channel';
  return {
    name,
    basePath: `/aduan/${name}`,
    fetch: async () => {
      throw new TypeError('fetch failed: a test has no network. Give fakeChannelContext a fetch.');
    },
    now,
    signal: new AbortController().signal,
    log: (level, event, data = {}) => logEntries.push({ level, event, data }),
    logEntries,
    kv: memoryKeyValue(now),
    files: memoryFiles(),
    citizen: fakeCitizenAccess(),
    ...options,
  };
}

function memoryKeyValue(now: () => number): KeyValue {
  const values = new Map<string, { value: string; expiresAt: number }>();
  const read = (key: string) => {
    const kept = values.get(key);
    return kept && now() < kept.expiresAt ? kept.value : null;
  };
  return {
    get: async (key) => read(key),
    async set(key, value, { ttlMs = Number.POSITIVE_INFINITY, ifAbsent = false } = {}) {
      if (ifAbsent && read(key) !== null) return false;
      values.set(key, { value, expiresAt: now() + ttlMs });
      return true;
    },
    async delete(key) {
      values.delete(key);
    },
  };
}
