import {
  type CooperativeMatch,
  type CooperativeQuery,
  type DirectoryContext,
  DirectoryError,
  type NameQuery,
} from '@aduan/core/directory';
import { cooperativeOwnName, memoryDirectory } from '@aduan/kopdes/directory';
import { pathOf, type SimkopdesEndpoints } from '../endpoints.js';
import type { CooperativeRow } from './cooperative-row.js';
import { type CooperativeSource, readList, readOne } from './cooperative-source.js';
import { toCooperative } from './to-cooperative.js';

/** The queries that the endpoints support. */
export function waysToFind({ byNikop, byId, list }: SimkopdesEndpoints): CooperativeQuery['by'][] {
  return [
    ...(byNikop ? ['nikop' as const] : []),
    ...(byId ? ['simkopdes-id' as const] : []),
    ...(list ? ['village' as const, 'name' as const] : []),
  ];
}

/** The cooperatives that may be meant. @throws DirectoryError */
export async function findCooperatives(
  query: CooperativeQuery,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<readonly CooperativeMatch[]> {
  const { byNikop, byId, list } = source.endpoints;
  if (query.by === 'nikop' && byNikop) {
    return exactly(await readOne(pathOf(byNikop, { nikop: query.nikop }), source, context));
  }
  if (query.by === 'simkopdes-id' && byId) {
    return exactly(await readOne(pathOf(byId, { id: query.simkopdesId }), source, context));
  }
  if (query.by === 'village' && list) {
    const { villageCode } = query;
    const rows = await readList(list, { village_code: villageCode }, source, context);
    return rows.filter((row) => row.village_code === villageCode).flatMap(exactly);
  }
  if (query.by === 'name' && list) return byName(query, list, source, context);
  throw new DirectoryError('not-capable', `Simkopdes cannot be asked by "${query.by}".`);
}

/**
 * Within a region all cooperatives are compared, so that misspellings are found. In the whole country Simkopdes
 * searches, and its results are sorted here.
 */
async function byName(
  query: NameQuery,
  list: string,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<readonly CooperativeMatch[]> {
  const { region, name } = query;
  const narrowed = region ? { region_code: region } : { search: cooperativeOwnName(name) };
  const rows = await readList(list, narrowed, source, context);
  const found = memoryDirectory(
    rows.map((row) => ({ cooperative: toCooperative(row), facts: {} })),
  );
  return found.find(query, context);
}

function exactly(row: CooperativeRow | null): CooperativeMatch[] {
  return row ? [{ cooperative: toCooperative(row), score: 1, distanceMeters: null }] : [];
}
