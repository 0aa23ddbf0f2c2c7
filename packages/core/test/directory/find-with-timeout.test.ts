import {
  type Directory,
  type DirectoryContext,
  DirectoryError,
  findWithTimeout,
  memoryHelpdesk,
} from '@aduan/core/directory';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const logged: unknown[] = [];
const context: DirectoryContext = {
  fetch: async () => new Response(),
  now: () => 0,
  signal: new AbortController().signal,
  log: (_level, event, data) => logged.push({ event, ...data }),
};
const query = { by: 'name', name: 'Sukamaju' } as const;
const village = { name: 'Koperasi Desa Merah Putih Sukamaju', villageCode: '32.01.16.2013' };

function finding(find: NonNullable<Directory['find']>): Directory {
  return { ...memoryHelpdesk(), find };
}

beforeEach(() => {
  logged.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('asking while somebody waits', () => {
  it('gives what was found', async () => {
    const match = { cooperative: village, score: 1, distanceMeters: null };
    const directory = finding(async () => [match]);
    const found = await findWithTimeout(directory, query, context);
    expect(found).toMatchObject({ answered: true, matches: [match] });
  });

  it('comes back in time from a directory that does not', async () => {
    const signals: AbortSignal[] = [];
    const deaf = finding((_query, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const waiting = findWithTimeout(deaf, query, context, { withinMs: 500 });
    await vi.advanceTimersByTimeAsync(499);
    expect(signals[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toEqual({ answered: false, reason: 'late' });
    expect(signals[0]?.aborted).toBe(true);
  });

  it.each([
    ['encrypted', new DirectoryError('encrypted', 'no')],
    ['failed', new TypeError('Sukamaju is not a function')],
  ])('says "%s" instead of throwing, and logs no words', async (reason, error) => {
    const broken = finding(() => Promise.reject(error));
    expect(await findWithTimeout(broken, query, context)).toEqual({ answered: false, reason });
    expect(logged).toEqual([
      { event: 'directory.unanswered', directory: 'memory', reason, code: error.name },
    ]);
  });

  it('does not wait when nobody does', async () => {
    const deaf = finding(() => new Promise(() => {}));
    const gone = { ...context, signal: AbortSignal.abort() };
    expect(await findWithTimeout(deaf, query, gone)).toEqual({ answered: false, reason: 'late' });
  });

  it('knows a directory that finds nothing at all', async () => {
    const finding = await findWithTimeout(memoryHelpdesk(), query, context);
    expect(finding).toEqual({ answered: false, reason: 'not-capable' });
  });
});
