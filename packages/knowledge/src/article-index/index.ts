export type {
  ArticleIndex,
  ArticleIndexQuery,
  IndexedArticle,
  IndexedArticles,
} from './article-index.js';
export {
  createIndexedKnowledge,
  type IndexedKnowledge,
  type IndexedKnowledgeOptions,
} from './create-indexed-knowledge.js';
export { type ArticleIndexInput, indexArticles } from './index-articles.js';
