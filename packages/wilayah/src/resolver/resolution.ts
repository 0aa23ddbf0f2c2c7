import type { RegionLevel } from '../region-code.js';

/** A region that a text may mean. */
export interface RegionCandidate {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly level: RegionLevel;
  /** Path for citizens: `Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor, Jawa Barat`. */
  readonly path: string;
  /** How likely it is meant, 0 to 1. */
  readonly confidence: number;
}

/** The result of resolving a text. */
export interface RegionResolution extends RegionCandidate {
  /** Whether the citizen must be asked: `code` is then only the likeliest of several. */
  readonly ambiguous: boolean;
  /** Whether every name equals its region's name after normalization, and no possible name is left over. */
  readonly exact: boolean;
  /**
   * Similarity of the worst spelled name to the one it is taken for, 0 to 1: the share of its letters without a
   * misspelling. 1 where every name that was understood equals its region's name after normalization; 0 where `told`
   * does not say what it is based on.
   */
  readonly likeness: number;
  /** The words of its basis, one name each, in lower case; none if it is a code. */
  readonly told: readonly string[];
  /**
   * A region that the text names as well and that does not contain the place, with confidence 0: `Kec. Cibadak` where
   * the village of that name lies in Kec. Cikakak. The citizen must be asked; null where nothing contradicts.
   */
  readonly contradicts: RegionCandidate | null;
  /** The level whose name distinguishes the candidates, to be asked for; null when nothing is to be asked. */
  readonly ask: RegionLevel | null;
  /**
   * The smallest region that contains all candidates: safe to store when the citizen cannot be asked; null when they
   * share no province.
   */
  readonly within: string | null;
  /** Other possible meanings, the likeliest first; at most twenty. */
  readonly alternatives: readonly RegionCandidate[];
}
