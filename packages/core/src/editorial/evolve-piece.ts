import type { DraftEdition, Piece, PieceEntry } from './piece.js';

/** A piece before its first entry: of the base, or not there yet. */
export function firstPiece<Content>(id: string, base: Content | undefined): Piece<Content> {
  const published =
    base === undefined
      ? null
      : {
          number: 0,
          content: base,
          writtenAt: null,
          authors: [],
          publishedBy: null,
          publishedAt: null,
        };
  const state = published ? 'published' : 'draft';
  return {
    id,
    version: 0,
    state,
    published,
    draft: null,
    raisedBy: [],
    changedAt: null,
    changedBy: null,
  };
}

/** How a piece stands after one more entry. */
export function evolvePiece<Content>(
  before: Piece<Content>,
  entry: PieceEntry<Content>,
): Piece<Content> {
  const stamp = {
    version: before.version + 1,
    changedAt: entry.at,
    changedBy: entry.actor.id,
  };
  const piece = { ...before, ...stamp };
  const { draft } = before;
  switch (entry.type) {
    case 'written':
      return { ...piece, draft: written(before, entry), raisedBy: union(before, entry) };
    case 'submitted':
      return { ...piece, draft: draft && { ...draft, isInReview: true, returnedFor: null } };
    case 'returned':
      return {
        ...piece,
        draft: draft && { ...draft, isInReview: false, returnedFor: entry.reason ?? null },
      };
    case 'discarded':
      return { ...piece, draft: null };
    case 'published':
      return draft ? { ...piece, ...passed(draft, entry) } : piece;
    case 'retired':
      return { ...piece, state: 'retired', published: null, draft: null };
  }
}

function written<Content>(
  { draft }: Piece<Content>,
  { actor, at, content, edition }: PieceEntry<Content>,
): DraftEdition<Content> | null {
  if (content === undefined) return draft;
  const authors = [...new Set([...(draft?.authors ?? []), actor.id])];
  return { number: edition, content, writtenAt: at, authors, isInReview: false, returnedFor: null };
}

function passed<Content>(
  { authors, content, number, writtenAt }: DraftEdition<Content>,
  { actor, at }: PieceEntry<Content>,
): Pick<Piece<Content>, 'state' | 'published' | 'draft'> {
  const published = {
    number,
    content,
    writtenAt,
    authors,
    publishedBy: actor.id,
    publishedAt: at,
  };
  return { state: 'published', published, draft: null };
}

function union<Content>(
  { raisedBy }: Piece<Content>,
  entry: PieceEntry<Content>,
): readonly string[] {
  return [...new Set([...raisedBy, ...(entry.raisedBy ?? [])])];
}
