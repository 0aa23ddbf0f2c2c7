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
  /** The level whose name tells the candidates apart, to be asked for; null when nothing is to be asked. */
  readonly ask: RegionLevel | null;
  /** The smallest region in which all candidates lie: safe to keep when nobody can be asked; null when they share no province. */
  readonly within: string | null;
  /** What else it may mean, the likeliest first; at most twenty. */
  readonly alternatives: readonly RegionCandidate[];
}
