import { createKnowledgeBase } from '@aduan/knowledge';
import { kopdesArticles, kopdesSpellings } from '@aduan/knowledge/kopdes';

/** Other ways of writing words that this desk knows. */
export const spellings = kopdesSpellings;

/** What this desk knows: sample articles that no ministry has reviewed, and each says so. */
export const bank = createKnowledgeBase({ articles: kopdesArticles, spellings });
