export {
  type PostgresArticleIndex,
  type PostgresArticleIndexOptions,
  postgresArticleIndex,
} from './postgres-article-index.js';
