import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';

export type CallSessions = Answered<'CallSessions'>;
export type PhoneCall = Answered<'PhoneCall'>;
export type Caller = Answered<'Caller'>;

/** Interval of reads without a signal, ms, because a call may ring at another instance. */
const readEveryMs = 15_000;

/** Calls that ring at the office, and callers who wait for an officer. */
export const phoneQuery = queryOptions({
  queryKey: ['phone', 'sessions'],
  queryFn: () => desk.get('/call-sessions'),
  refetchInterval: readEveryMs,
});

/** The people with a call's number, read once while it rings. */
export function callOfQuery(call: string) {
  return queryOptions({
    queryKey: ['caller-of', call],
    queryFn: () => desk.get('/call-sessions/calls/{call}/caller', { path: { call } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads the phone's state again. */
export function readPhone(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ['phone'] });
}
