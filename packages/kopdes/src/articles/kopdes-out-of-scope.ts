import { nearMissQuestions } from './near-miss-questions.js';
import { offTopicQuestions } from './off-topic-questions.js';

/**
 * Questions that the sample does not answer, for the option `outOfScope` of `createKnowledgeBase`. Leave out those
 * that your own articles answer.
 */
export const kopdesOutOfScope: readonly string[] = [...offTopicQuestions, ...nearMissQuestions];
