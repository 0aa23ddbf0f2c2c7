import type { HistoryHead, SignedCheckpoint } from '@aduan/core/store';
import { merkleRoot } from './merkle-root.js';

/** A stored checkpoint, with the heads that it covers. */
export interface KeptCheckpoint extends SignedCheckpoint {
  readonly heads: readonly HeadTuple[];
}

/** A head in short form: kind, id, events, link. */
export type HeadTuple = readonly [HistoryHead['kind'], string, number, string];

/** A head in the form that a checkpoint stores. */
export function headTuple({ events, id, kind, link }: HistoryHead): HeadTuple {
  return [kind, id, events, link];
}

/** The Merkle root over heads. */
export function rootOfHeads(heads: readonly HeadTuple[]): string {
  return merkleRoot(heads.map((head) => JSON.stringify(head)));
}
