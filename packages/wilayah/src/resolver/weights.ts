/**
 * The weight of each feature. Tuned by hand on phrases of the tuning mix in `test/mentions`; results on others are in
 * docs/benchmarks.md.
 */
export const weights = {
  /** Minimum similarity of a hit: anywhere in the country, and inside a region that the text names too. */
  leastSimilar: 0.7,
  leastSimilarInside: 0.58,
  /** Base weight of a hit, and more for each letter and each further word. */
  start: 1,
  letter: 0.2,
  word: 0.3,
  maxDifferentLetters: 16,
  /** How steeply the weight falls with the similarity. */
  steepness: 2.4,
  /** Bonus for a name that equals the region's after normalization. */
  exact: 0.8,
  /** A marker before it that matches, or contradicts. */
  marked: 1.2,
  looselyMarked: 0.5,
  wronglyMarked: -1.6,
  looselyWronglyMarked: -0.9,
  /** A regency marked as city, or a city as regency. */
  otherKind: -1.4,
  /** An everyday word without a marker, in a sentence or alone. */
  plain: -3.2,
  plainWhole: -1.6,
  /** A name after `jalan` or `perumahan`, where it is a street. */
  street: -2.5,
  /** A word beside the name that is not part of it. */
  openEnd: -0.55,
  /** By level: a bare name is more likely a regency than one of many villages. */
  level: [1.3, 0.9, 0.35, 0.3],
  /** A name inside another region that the text names. */
  together: 0.5,
  /** A region inside the hint. */
  hinted: 3.4,
  /** Minimum weight of a reading. */
  least: 1.6,
  /** Factor of likelihood for each point. */
  odds: 6,
  /** Factor of confidence where a name was not understood. */
  partial: 0.7,
  /** Minimum confidence for answering without asking. */
  sure: 0.75,
} as const;
