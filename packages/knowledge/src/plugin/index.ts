export type { AnsweringBase, AnsweringOptions } from './answering-base.js';
export { articleReader } from './article-reader.js';
export {
  type AskedOf,
  type Knowledge,
  type KnowledgePluginOptions,
  knowledge,
} from './knowledge-plugin.js';
export type { AnswerOutcome } from './outcomes.js';
export { type TopicSuggestions, topicSuggestions } from './topic-suggestions.js';
