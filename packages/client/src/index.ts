export type { components, operations, paths } from '../generated/paths.js';
export { type Client, type ClientOptions, createClient } from './create-client.js';
export type { ChangeFeedEntry, DeskEvent, FollowOptions } from './follow-events.js';
export type {
  AnswerOf,
  ChangeOptions,
  InputOf,
  Method,
  OperationOf,
  OperationOptions,
  PathOf,
} from './operations.js';
export { type DeskWithPlugins, type PluginClient, pluginClient } from './plugin-client.js';
export { type Problem, ProblemError } from './problem-error.js';
export {
  verifyWebhook,
  type WebhookCheck,
  type WebhookMessage,
  type WebhookVerdict,
} from './verify-webhook.js';
