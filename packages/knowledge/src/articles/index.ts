export { articleContentSchema, articleSchema } from './article-schema.js';
export type { ImportedArticles, ImportProblem, TextFile } from './imported-articles.js';
export { readCsvArticles } from './read-csv-articles.js';
export { readMarkdownArticles } from './read-markdown-articles.js';
