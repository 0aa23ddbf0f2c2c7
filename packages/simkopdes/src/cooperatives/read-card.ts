import {
  type CooperativeCard,
  type DirectoryContext,
  isSameCooperative,
} from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { Answered, Validators } from '../connection/connection.js';
import { pathOf } from '../endpoints.js';
import { cachedCard } from './cached-cards.js';
import type { CooperativeRow } from './cooperative-row.js';
import {
  type CooperativeSource,
  readList,
  readOne,
  readOneIfChanged,
} from './cooperative-source.js';
import { toCard } from './to-card.js';

/** The card of a cooperative, by the best code available; a name alone is not sufficient. @throws DirectoryError */
export async function readCard(
  cooperative: CooperativeRef,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<CooperativeCard | null> {
  const path = pathOfOne(cooperative, source);
  const card =
    path && source.cards
      ? await cachedCard(`${source.name}/card${path}`, source.cards, context, (known) =>
          askForCard(path, known, source, context),
        )
      : cardOf(await readRow(cooperative, source, context), source, context);
  return card && isSameCooperative(card.cooperative, cooperative) ? card : null;
}

async function askForCard(
  path: string,
  known: Validators | null,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<Answered<CooperativeCard | null>> {
  const answered = await readOneIfChanged(path, known, source, context);
  if (answered === 'not-modified') return answered;
  return { ...answered, data: cardOf(answered.data, source, context) };
}

function cardOf(
  row: CooperativeRow | null,
  { mapping, name }: CooperativeSource,
  { now }: DirectoryContext,
): CooperativeCard | null {
  return row && toCard(row, mapping, name, now());
}

/** The endpoint of one cooperative; null where it must be found in a list. */
function pathOfOne(
  { nikop, simkopdesId }: CooperativeRef,
  { endpoints: { byId, byNikop } }: CooperativeSource,
): string | null {
  if (simkopdesId && byId) return pathOf(byId, { id: simkopdesId });
  return nikop && byNikop ? pathOf(byNikop, { nikop }) : null;
}

async function readRow(
  cooperative: CooperativeRef,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<CooperativeRow | null> {
  const path = pathOfOne(cooperative, source);
  if (path) return readOne(path, source, context);
  const { villageCode } = cooperative;
  const { list } = source.endpoints;
  if (!villageCode || !list) return null;
  const rows = await readList(list, { village_code: villageCode }, source, context);
  return rows.find((row) => row.village_code === villageCode) ?? null;
}
