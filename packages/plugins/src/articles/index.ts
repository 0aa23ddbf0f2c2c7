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
  ArticleInput,
  ArticleReason,
  ArticleRef,
  Articles,
  ArticlesOptions,
  ChangedArticle,
  PublishedArticle,
} from './articles.js';
export { articles } from './articles-plugin.js';
