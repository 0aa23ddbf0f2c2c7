import { enArticles } from '../en-articles.js';
import { enGaps } from '../en-gaps.js';
import type { idKnowledgePart } from './id-knowledge.js';

/** Articles and open questions, in English. */
export const enKnowledgePart: typeof idKnowledgePart = {
  ...enArticles,
  ...enGaps,
};
