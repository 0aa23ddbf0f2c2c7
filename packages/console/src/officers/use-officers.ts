import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { queryClient, useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { settings } from '../settings.js';

export type ListedOfficer = Answered<'Officer'>;
export type PendingGrant = Answered<'Grant'>;

const officersQuery = queryOptions({
  queryKey: ['officers'],
  queryFn: () => desk.get('/organization/officers'),
  refetchInterval: 30_000,
});

/** The officers of the desk, for those who may see the list; sends no request for others. */
export function useOfficers() {
  return useQuery({ ...officersQuery, enabled: useOfficer().may('organization:read-officers') });
}

/** Runs a change of officers, then reads all of them, and who can be assigned a case. */
export function useOfficerAction<Given, Answer>(action: (given: Given) => Promise<Answer>) {
  return useMutation({
    mutationFn: action,
    onSettled: () =>
      Promise.all(
        [officersQuery.queryKey, ['desk']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** The address that signs an officer in once. */
export function signInAddress(secret: string): string {
  return `${location.origin}${settings.basePath}/masuk#${secret}`;
}

/** Roles as people read them; one of the host's own workflow is shown by its code. */
export function useRoleName(): (role: string) => string {
  const { officers } = useCatalogue();
  return (role) => officers.roleNames[role] ?? role;
}

/** Why a change was refused, in words. */
export function useRefusalText(): (reason: unknown) => string {
  const { officers } = useCatalogue();
  return (reason) =>
    officers.refused[reason instanceof ApiError ? reason.code : 'other'] ?? officers.refused.other;
}
