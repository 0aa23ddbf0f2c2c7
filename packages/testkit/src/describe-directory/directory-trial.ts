import type { Directory, DirectoryContext } from '@aduan/core/directory';
import { fakeNow } from '../conformance/fake-now.js';
import type { LogEntry } from '../conformance/log-entry.js';
import type { DirectoryConformance } from './directory-conformance.js';

/** A new directory with the context of its calls. */
export interface DirectoryTrial {
  readonly directory: Directory;
  readonly context: DirectoryContext;
  readonly logEntries: readonly LogEntry[];
  /** Number of network requests so far. */
  readonly requestCount: () => number;
}

/** @param changes - parts of the context that differ from the defaults */
export async function tryOut(
  subject: DirectoryConformance,
  changes: Partial<Pick<DirectoryContext, 'fetch' | 'signal'>> = {},
): Promise<DirectoryTrial> {
  const directory = await subject.create();
  const way = changes.fetch ?? subject.fetch ?? noNetwork;
  const logEntries: LogEntry[] = [];
  let requests = 0;
  return {
    directory,
    logEntries,
    requestCount: () => requests,
    context: {
      async fetch(input, init) {
        requests += 1;
        return way(input, init);
      },
      now: () => fakeNow,
      signal: changes.signal ?? new AbortController().signal,
      log: (level, event, data = {}) => logEntries.push({ level, event, data }),
    },
  };
}

async function noNetwork(): Promise<never> {
  throw new TypeError('fetch failed: a test has no network. Give describeDirectory a fetch.');
}
