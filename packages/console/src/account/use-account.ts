import { queryOptions, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { queryClient, sessionQuery } from '../api/queries.js';

/** A session of an officer, in one browser. */
export type OwnSession = Answered<'OfficerSession'>;
/** A sign-in, or a try. */
export type SignIn = Answered<'SignIn'>;

const sessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: () => desk.get('/sessions'),
});

/** The open sessions of the officer. */
export function useOwnSessions() {
  return useQuery(sessionsQuery);
}

/** Sign-ins and tries of 90 days. @param officer - another one, for `sessions:manage`; left out = one's own */
export function useSignIns(officer?: string) {
  return useQuery({
    queryKey: ['sign-ins', officer ?? null],
    queryFn: () => desk.get('/sessions/history', { query: officer ? { officer } : {} }),
  });
}

/** Ends sessions of the officer, one after the other. */
export function useEndSessions() {
  return useMutation({
    async mutationFn(ids: readonly string[]) {
      for (const id of ids) await desk.post('/sessions/end', { body: { id } });
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['sign-ins'] }),
      ]),
  });
}

/** Backup codes that the officer has not kept yet. */
const backupCodesQuery = queryOptions<readonly string[] | null>({
  queryKey: ['backup-codes'],
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * The backup codes to show first, or null. Setting up an app ends the session, and the codes must outlive it because
 * they are shown only once.
 */
export function useBackupCodes(): readonly string[] | null {
  return useQuery(backupCodesQuery).data ?? null;
}

export function showBackupCodes(codes: readonly string[]): void {
  queryClient.setQueryData(backupCodesQuery.queryKey, codes);
}

/** Goes on when the codes are kept: at the desk, or at the sign-in page where the session has ended. */
export async function dismissBackupCodes(): Promise<void> {
  queryClient.setQueryData(backupCodesQuery.queryKey, null);
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
