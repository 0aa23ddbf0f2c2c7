import { ledgerRows } from '../audit/ledger-rows.js';
import { canonicalJson } from '../canonical-json.js';
import type { Desk } from '../runtime/desk.js';
import type { EditorialOptions, PieceChange, PublishedPiece } from './editorial.js';
import { evolvePiece, firstPiece } from './evolve-piece.js';
import type { Piece, PieceEntry } from './piece.js';

/** All pieces of a book as they stand, read on from where they were read last. */
export interface Shelf<Content> {
  /** The number and the link of the last entry that was read. */
  readonly end: { readonly sequence: number; readonly link: string };
  readonly pieces: ReadonlyMap<string, Piece<Content>>;
  /** Oldest first. */
  readonly changes: readonly PieceChange[];
  readonly published: readonly PublishedPiece<Content>[];
  /** The piece as it stands; of the base, or with nothing in it, when it is not on the shelf. */
  pieceOf(id: string): Piece<Content>;
  /** The piece that a command with this key was about, what it did, and who gave it. */
  doneBy(key: string): Pick<PieceEntry<Content>, 'id' | 'type' | 'actor'> | null;
}

/** @returns reads on, and gives the shelf as it stands in the store */
export function openShelf<Content>(
  { store, tenant }: Desk,
  { base = {}, book }: EditorialOptions<Content>,
): () => Promise<Shelf<Content>> {
  const pieces = new Map(
    Object.entries(base).map(([id, content]) => [id, firstPiece(id, content)] as const),
  );
  const changes: PieceChange[] = [];
  const keys = new Map<string, Pick<PieceEntry<Content>, 'id' | 'type' | 'actor'>>();
  let published: readonly PublishedPiece<Content>[] = publishedOf(pieces);
  let end = { sequence: 0, link: '' };
  const pieceOf = (id: string) =>
    pieces.get(id) ?? firstPiece<Content>(id, Object.hasOwn(base, id) ? base[id] : undefined);

  function take(entry: PieceEntry<Content>): void {
    const before = pieceOf(entry.id);
    pieces.set(entry.id, evolvePiece(before, entry));
    changes.push(changeOf(before, entry));
    const { actor, id, key, type } = entry;
    if (key !== undefined) keys.set(key, { id, type, actor });
  }

  let reading: Promise<unknown> = Promise.resolve();
  async function readOn(): Promise<Shelf<Content>> {
    let isTold = false;
    for await (const row of ledgerRows(store, tenant, book, { after: end.sequence })) {
      const entry: PieceEntry<Content> = JSON.parse(row.entry);
      take(entry);
      isTold ||= entry.type === 'published' || entry.type === 'retired';
      end = { sequence: row.sequence, link: row.link };
    }
    if (isTold) published = publishedOf(pieces);
    return { end, pieces, changes, published, pieceOf, doneBy: (key) => keys.get(key) ?? null };
  }
  return () => {
    const next = reading.catch(() => {}).then(readOn);
    reading = next;
    return next;
  };
}

function publishedOf<Content>(
  pieces: ReadonlyMap<string, Piece<Content>>,
): readonly PublishedPiece<Content>[] {
  return [...pieces.values()].flatMap(({ id, published }) => {
    if (!published) return [];
    const { content, publishedAt, publishedBy } = published;
    return [{ id, content, publishedAt, publishedBy }];
  });
}

function changeOf<Content>(before: Piece<Content>, entry: PieceEntry<Content>): PieceChange {
  const { actor, at, content, edition, id, reason = null, type } = entry;
  const former = (before.draft ?? before.published)?.content;
  const fields = content === undefined ? [] : changedFields(former, content);
  return { id, type, at, by: actor.id, edition, fields, reason };
}

/** Names of the fields in which two contents differ; all of the second when there is no first. */
function changedFields(former: unknown, content: unknown): readonly string[] {
  const [one, other]: readonly Record<string, unknown>[] = [Object(former), Object(content)];
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => canonicalJson(one?.[name]) !== canonicalJson(other?.[name]));
}
