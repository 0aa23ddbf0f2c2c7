import { idArticles } from '../id-articles.js';
import { idGaps } from '../id-gaps.js';

/** Articles and open questions, in Indonesian. */
export const idKnowledgePart = {
  ...idArticles,
  ...idGaps,
};
