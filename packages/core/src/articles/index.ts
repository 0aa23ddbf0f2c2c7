export type {
  Article,
  ArticleAction,
  ArticleEntry,
  ArticleState,
  DraftEdition,
  Edition,
  PublishedEdition,
} from './article.js';
export type {
  ArticleChangeEntry,
  Articles,
  ArticlesOptions,
  PublishedArticle,
} from './articles.js';
export { createArticles } from './create-articles.js';
