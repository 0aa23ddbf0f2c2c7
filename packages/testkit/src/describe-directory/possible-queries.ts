import type { CooperativeQuery, Directory } from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import { demand } from '../conformance/demand.js';

/** The code queries that find a cooperative. */
export function codeQueries({
  nikop,
  simkopdesId,
  villageCode,
}: CooperativeRef): readonly CooperativeQuery[] {
  return [
    ...(nikop === undefined ? [] : [{ by: 'nikop' as const, nikop }]),
    ...(simkopdesId === undefined ? [] : [{ by: 'simkopdes-id' as const, simkopdesId }]),
    ...(villageCode === undefined ? [] : [{ by: 'village' as const, villageCode }]),
  ];
}

/** The queries that the directory states it can answer. */
export function possible(
  { capabilities }: Directory,
  queries: readonly CooperativeQuery[],
): readonly CooperativeQuery[] {
  return queries.filter(({ by }) => capabilities.findBy.includes(by));
}

/** Requires a directory that can find. */
export function finderOf(directory: Directory): NonNullable<Directory['find']> {
  const { find } = directory;
  demand(find !== undefined, 'capabilities.findBy names ways to find: write find');
  return find.bind(directory);
}

/** Regency of a village, if its code is known. */
export function regencyOf({ villageCode }: CooperativeRef): { readonly region?: string } {
  return villageCode === undefined ? {} : { region: villageCode.slice(0, 5) };
}
