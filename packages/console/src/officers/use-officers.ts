import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { queryClient, useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { settings } from '../settings.js';
import { officersQuery } from './officers-query.js';

/** An account with a password, as administrators see it. */
export type Account = Answered<'Account'>;
export type PendingGrant = Answered<'Grant'>;
export type RoleRights = Answered<'RoleRights'>;

/**
 * A new secret: a link that signs in, a link that sets a password, the code that opens another officer's link, or the
 * envelope.
 */
export interface MadeSecret {
  readonly kind: 'link' | 'password' | 'code' | 'emergency';
  readonly name: string;
  readonly secret: string;
}

const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => desk.get('/accounts'),
});

/**
 * The account of each officer, by id: null = the officer has none. Returns undefined where the desk keeps no accounts,
 * and for viewers who do not manage them.
 */
export function useAccounts(): (officer: string) => Account | null | undefined {
  const { hasPlugin, may } = useOfficer();
  const enabled = hasPlugin('accounts') && may('accounts:manage');
  const items = useQuery({ ...accountsQuery, enabled }).data?.items;
  return (officer) => items && (items.find(({ id }) => id === officer) ?? null);
}

/** Runs a change of officers, then reads all of them, and who can be assigned a case. */
export function useOfficerAction<Given, Answer>(action: (given: Given) => Promise<Answer>) {
  return useMutation({
    mutationFn: action,
    onSettled: () =>
      Promise.all(
        [officersQuery.queryKey, accountsQuery.queryKey, ['desk']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Display form of a secret: the address of a one-time link, which signs in or sets a password, or the code itself. */
export function shownSecret({ kind, secret }: MadeSecret): string {
  if (kind === 'code' || kind === 'emergency') return secret;
  const path = kind === 'link' ? 'masuk' : 'undangan';
  return `${location.origin}${settings.basePath}/${path}#${secret}`;
}

/** Roles as people read them; one of the host's own workflow is shown by its code. */
export function useRoleName(): (role: string) => string {
  const { officers } = useCatalogue('settings');
  return (role) => officers.roleNames[role] ?? role;
}

/** Why a change was refused, in words. */
export function useRefusalText(): (reason: unknown) => string {
  const { officers } = useCatalogue('settings');
  return (reason) =>
    officers.refused[reason instanceof ApiError ? reason.code : 'other'] ?? officers.refused.other;
}
