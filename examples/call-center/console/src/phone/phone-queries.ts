import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CallSessions, ShownCaller } from '../../../server/api/call-sessions.js';
import { get } from '../api/client.js';

/** How often it is read without a signal, ms: a call may ring at another instance. */
const readEveryMs = 15_000;

/** Calls that ring at the office, and callers who wait for an officer. */
export const phoneQuery = queryOptions({
  queryKey: ['phone', 'sessions'],
  queryFn: () => get<CallSessions>('/phone/sessions'),
  refetchInterval: readEveryMs,
});

/** The people with a call's number, read once while it rings. */
export function callOfQuery(call: string) {
  return queryOptions({
    queryKey: ['caller-of', call],
    queryFn: () => get<{ readonly items: readonly ShownCaller[] }>(`/phone/calls/${call}/caller`),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads the phone's state again. */
export function readPhone(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ['phone'] });
}
