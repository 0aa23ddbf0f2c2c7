import type { CooperativeRef } from '@aduan/core';
import {
  type CooperativeCard,
  type DirectoryContext,
  isSameCooperative,
} from '@aduan/core/directory';
import { pathOf } from '../endpoints.js';
import type { CooperativeRow } from './cooperative-row.js';
import { type CooperativeSource, readList, readOne } from './cooperative-source.js';
import { toCard } from './to-card.js';
import { toCooperative } from './to-cooperative.js';

/** What is known of a cooperative, by the best code that there is; a name alone proves nothing. @throws DirectoryError */
export async function readCard(
  cooperative: CooperativeRef,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<CooperativeCard | null> {
  const row = await readRow(cooperative, source, context);
  if (!row || !isSameCooperative(toCooperative(row), cooperative)) return null;
  return toCard(row, source.mapping, source.name, context.now());
}

async function readRow(
  { simkopdesId, nikop, villageCode }: CooperativeRef,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<CooperativeRow | null> {
  const { byId, byNikop, list } = source.endpoints;
  if (simkopdesId && byId) return readOne(pathOf(byId, { id: simkopdesId }), source, context);
  if (nikop && byNikop) return readOne(pathOf(byNikop, { nikop }), source, context);
  if (!villageCode || !list) return null;
  const rows = await readList(list, { village_code: villageCode }, source, context);
  return rows.find((row) => row.village_code === villageCode) ?? null;
}
