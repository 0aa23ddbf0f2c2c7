/**
 * How much each sign counts. Found by hand on phrases of the tuning mix in `test/mentions`; how they do on
 * others is in docs/benchmarks.md.
 */
export const weights = {
  /** Less similar is no hit: anywhere in the country, and inside of a region that the text names too. */
  leastSimilar: 0.7,
  leastSimilarInside: 0.58,
  /** What a hit weighs: a start, and more for each letter and each further word. */
  start: 1,
  letter: 0.2,
  word: 0.3,
  maxDifferentLetters: 16,
  /** How steeply it falls with the similarity. */
  steepness: 2.4,
  /** The name as it is, but for spelling: then no slip has to be supposed. */
  exact: 0.8,
  /** A marker before it that says so, or says something else. */
  marked: 1.2,
  looselyMarked: 0.5,
  wronglyMarked: -1.6,
  looselyWronglyMarked: -0.9,
  /** A regency marked as city, or a city as regency. */
  otherKind: -1.4,
  /** An everyday word without a marker, in a sentence or with nothing beside it. */
  plain: -3.2,
  plainWhole: -1.6,
  /** A name behind `jalan` or `perumahan`: there it is a street. */
  street: -2.5,
  /** A word beside the name that it leaves out. */
  openEnd: -0.55,
  /** By the level that is answered: a bare name is rather a regency than one of many villages. */
  level: [1.3, 0.9, 0.35, 0.3],
  /** A name inside another region that the text names. */
  together: 0.5,
  /** A region inside of the hint. */
  hinted: 3.4,
  /** Readings below it are none. */
  least: 1.6,
  /** How many times likelier a reading gets by one more point. */
  odds: 6,
  /** What is left of the certainty where a name was not understood. */
  partial: 0.7,
  /** From here on the likeliest reading is answered without asking. */
  sure: 0.75,
} as const;
