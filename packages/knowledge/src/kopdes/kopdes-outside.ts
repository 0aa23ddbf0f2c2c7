import { nearMatters } from './near-matters.js';
import { otherMatters } from './other-matters.js';

/**
 * Questions that the sample does not answer, for the option `outside` of `createKnowledgeBase`. Leave out those that
 * your own articles do answer.
 */
export const kopdesOutside: readonly string[] = [...otherMatters, ...nearMatters];
