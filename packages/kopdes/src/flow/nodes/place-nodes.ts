/** Asks which cooperative is meant when several match. The report goes on with any answer. */
export const placeNodes = {
  find: {
    kind: 'task',
    run: 'find',
    on: { found: 'isStoryWritten', choices: 'mayMean', unknown: 'isStoryWritten' },
    failed: 'isStoryWritten',
  },
  mayMean: { kind: 'say', say: [], forget: ['candidatePlace'], next: 'whichPlace' },
  whichPlace: {
    kind: 'ask',
    say: ['district'],
    into: 'candidatePlace',
    offers: 'candidates',
    none: 'noneOffered',
    accepts: ['text', 'recording'],
    optional: 'unknown',
    repair: { noMatch: ['districtAgain'], exhausted: 'noneMeant' },
    changed: 'find',
    next: 'find',
  },
  noneOffered: { kind: 'say', say: [], set: { candidatePlace: false }, next: 'find' },
  noneMeant: { kind: 'say', say: [], set: { candidatePlace: null }, next: 'find' },
} as const;
