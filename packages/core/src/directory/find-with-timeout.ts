import type { Directory, DirectoryContext } from './directory.js';
import { type DirectoryErrorClass, isDirectoryError } from './directory-error.js';
import type { CooperativeMatch, CooperativeQuery } from './query.js';

/** The answer of a directory, or the reason why the cooperative stays unverified. */
export type Finding =
  | { readonly answered: true; readonly matches: readonly CooperativeMatch[] }
  | {
      readonly answered: false;
      /** `late` = it took too long; `failed` = the adapter threw something other than a `DirectoryError`. */
      readonly reason: DirectoryErrorClass | 'late' | 'failed';
    };

/**
 * Queries a directory while a person waits. It never throws and always returns within the timeout. The report is
 * accepted in any case; without a result its cooperative stays unverified.
 *
 * @param withinMs - timeout, default 2,000
 */
export async function findWithTimeout(
  directory: Directory,
  query: CooperativeQuery,
  context: DirectoryContext,
  { withinMs = 2_000 }: { readonly withinMs?: number } = {},
): Promise<Finding> {
  if (!directory.find) return { answered: false, reason: 'not-capable' };
  const patience = new AbortController();
  const signal = AbortSignal.any([context.signal, patience.signal]);
  const timer = setTimeout(() => patience.abort(), withinMs);
  try {
    return await Promise.race([
      aborted(signal).then((): Finding => ({ answered: false, reason: 'late' })),
      find(directory, query, { ...context, signal }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function find(
  directory: Directory,
  query: CooperativeQuery,
  context: DirectoryContext,
): Promise<Finding> {
  try {
    return { answered: true, matches: (await directory.find?.(query, context)) ?? [] };
  } catch (error) {
    if (context.signal.aborted) return { answered: false, reason: 'late' };
    const reason = isDirectoryError(error) ? error.class : 'failed';
    const code = error instanceof Error ? error.name : typeof error;
    context.log('warn', 'directory.unanswered', { directory: directory.name, reason, code });
    return { answered: false, reason };
  }
}
