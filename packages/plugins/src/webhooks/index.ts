export type { WebhookPayload } from './payload.js';
export {
  type WebhookAnswer,
  WebhookError,
  type WebhookErrorCode,
  type WebhookRequest,
  type WebhookTransport,
} from './transport.js';
export type {
  ChangedWebhook,
  Webhook,
  WebhookEvent,
  WebhookHealth,
  WebhookInput,
  WebhookRef,
  Webhooks,
  WebhooksOptions,
  WebhookTestResult,
  WebhookWithSecret,
} from './webhooks.js';
export { webhooks } from './webhooks-plugin.js';
