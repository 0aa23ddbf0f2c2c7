export type { ArticleShelf, FromShelf, ShelfQuery, ShelvedArticle } from './article-shelf.js';
export {
  createShelvedKnowledge,
  type ShelvedKnowledge,
  type ShelvedKnowledgeOptions,
} from './create-shelved-knowledge.js';
export { type Shelving, shelveArticles } from './shelve-articles.js';
