import type { RegionLevel } from '../region-code.js';

/** A region that a text may mean. */
export interface RegionCandidate {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly level: RegionLevel;
  /** As citizens read it: `Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor, Jawa Barat`. */
  readonly path: string;
  /** How likely it is meant, 0 to 1. */
  readonly confidence: number;
}

/** What a text was understood to mean. */
export interface RegionResolution extends RegionCandidate {
  /** Somebody must be asked: `code` is only the likeliest of several. */
  readonly ambiguous: boolean;
  /** Every name is written as it is, but for spelling, and nothing that seems to be one is left over. */
  readonly exact: boolean;
  /**
   * How much the name that is written worst is like the one it is taken for, 0 to 1: the share of its letters that no
   * slip has touched. 1 where every name that was understood is written as it is, but for spelling; 0 where `told` does
   * not say what it rests on.
   */
  readonly likeness: number;
  /** The words that it rests on, one name each, in small letters; none where it is a code. */
  readonly told: readonly string[];
  /**
   * A region that the text names as well and in which that place does not lie, with the confidence 0: `Kec. Cibadak`
   * where the village of that name lies in Kec. Cikakak. Somebody must be asked; null where nothing contradicts.
   */
  readonly contradicts: RegionCandidate | null;
  /** The level whose name tells the candidates apart, to be asked for; null when nothing is to be asked. */
  readonly ask: RegionLevel | null;
  /** The smallest region in which all candidates lie: safe to keep when nobody can be asked; null when they share no province. */
  readonly within: string | null;
  /** What else it may mean, the likeliest first; at most twenty. */
  readonly alternatives: readonly RegionCandidate[];
}
