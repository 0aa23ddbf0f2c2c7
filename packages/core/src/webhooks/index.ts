export { createWebhooks } from './create-webhooks.js';
export { webhookEvents } from './endpoint-input.js';
export type { WebhookPayload } from './payload.js';
export {
  type WebhookAnswer,
  WebhookError,
  type WebhookErrorCode,
  type WebhookRequest,
  type WebhookTransport,
} from './transport.js';
export type {
  Webhook,
  WebhookEvent,
  WebhookHealth,
  WebhookInput,
  Webhooks,
  WebhooksOptions,
  WebhookTestResult,
  WebhookWithSecret,
} from './webhooks.js';
