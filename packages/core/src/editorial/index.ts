export { createEditorial } from './create-editorial.js';
export type {
  Editorial,
  EditorialOptions,
  PieceChange,
  PublishedPiece,
} from './editorial.js';
export type {
  DraftEdition,
  Edition,
  Piece,
  PieceDeed,
  PieceEntry,
  PieceState,
  PublishedEdition,
} from './piece.js';
