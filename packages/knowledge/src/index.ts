export type { Answer, AnswerChoice, Citation, Gap } from './answer/answer.js';
export type { AnswerLanguage } from './answer/answer-catalogue.js';
export { renderAnswer } from './answer/render-answer.js';
export { type CitedSource, sourcesOf } from './answer/sources-of.js';
export type { CalibrationGoal, JudgedQuestion, Thresholds } from './answer/thresholds.js';
export { calibrateThresholds, defaultThresholds } from './answer/thresholds.js';
export type { Article, ArticleContent, ArticleSource, ArticleStatus } from './article/article.js';
export { contentOf, draftContents, publishedArticle } from './article/article-content.js';
export type { Passage } from './article/passage.js';
export type {
  AskOptions,
  Found,
  KnowledgeBase,
  KnowledgeOptions,
  SearchOptions,
} from './knowledge-base.js';
export { createKnowledgeBase } from './knowledge-base.js';
export type { Parties, Party, Roles } from './roles/roles.js';
export type { Spellings } from './text/terms.js';
