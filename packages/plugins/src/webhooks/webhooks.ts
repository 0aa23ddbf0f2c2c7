import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { Instant } from '@aduan/core/plugin';
import type { TicketEventType } from '@aduan/core/ticket';
import type { WebhookTransport } from './transport.js';

/** Options of `webhooks`. */
export interface WebhooksOptions {
  /** Access to the network. `guardedTransport` of `@aduan/webhooks` refuses internal addresses. */
  readonly transport: WebhookTransport;
  /** Maximum number of concurrent deliveries; half of it for one endpoint. Default 4. */
  readonly concurrency?: number;
  /**
   * How long a delivery is attempted while its endpoint fails, ms. Default three days; then it becomes a dead letter.
   */
  readonly patienceMs?: number;
}

/** An event that an endpoint subscribes to, of core or of a plugin of the desk; `*` = all events. */
export type WebhookEvent = TicketEventType | '*';

/** Settings of an endpoint. */
export interface WebhookInput {
  /** Name for operators: the system behind it, never a person. 1 to 100 characters. */
  readonly name: string;
  /** URL for deliveries: `https`, without a user, a password or a fragment. */
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Whether it also receives confidential, anonymous and supervisory tickets. Default: no. */
  readonly guarded?: boolean;
}

/** An endpoint as operators see it; without secrets. */
export interface Webhook extends Required<WebhookInput> {
  /** Counts from 1; never reused. */
  readonly number: number;
  /** Number of its changes, from 1. */
  readonly version: number;
  /** Version of the payload; fixed when the endpoint is added. */
  readonly payloadVersion: 1;
  /** Id of the actor who added it. It receives the tickets that this actor may see. */
  readonly addedBy: string;
  readonly addedAt: Instant;
  /** Start of the pause, since when deliveries wait; null when not paused. */
  readonly pausedAt: Instant | null;
  /** `gone`: the endpoint answered 410, which asks for no more deliveries. */
  readonly pauseReason: 'operator' | 'gone' | null;
  /** End of the validity of the old secret; null when there is none. */
  readonly formerSecretUntil: Instant | null;
  readonly health: WebhookHealth;
}

/** Delivery state of an endpoint. */
export interface WebhookHealth {
  /** `broken` = it failed so often that it is paused and only attempted now and then. */
  readonly state: 'untried' | 'healthy' | 'failing' | 'broken';
  /** When the failures began; null when the last attempt succeeded. */
  readonly failingSince: Instant | null;
  /** Number of consecutive failures. */
  readonly failures: number;
  /** Next attempt of an endpoint that is broken or asked for a pause. */
  readonly retryAt: Instant | null;
  /** Code of the last failure, such as `webhook-status-503`. */
  readonly lastError: string | null;
  /** Time of the last success, to the minute. */
  readonly deliveredAt: Instant | null;
  /** Dead letters, at most 100; `replay` attempts them again. */
  readonly dead: number;
}

/** An endpoint with its secret `whsec_…`, which is shown only here. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly secret: string;
}

/** The result of a test by an operator. */
export interface WebhookTestResult {
  readonly delivered: boolean;
  /** The error; null when it was delivered. */
  readonly error: string | null;
  /** Duration in ms by the clock of the desk. */
  readonly tookMs: number;
}

/** Names an endpoint. */
export interface WebhookRef {
  readonly number: number;
}

/** An endpoint after a change. */
export interface ChangedWebhook {
  readonly webhook: Webhook;
}

/**
 * Notifies programs of changes to tickets, by signed requests: `aduan.plugins.webhooks`. Every call is for officers with
 * the permission `webhooks:manage` and may throw ForbiddenError; calls with a number may throw NotFoundError. A change
 * with an outdated `expectedVersion` throws ConflictError.
 */
export interface Webhooks {
  /** All endpoints that the actor manages, oldest first. */
  list(
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<{ readonly items: readonly Webhook[] }>;
  /** One endpoint. */
  get(input: WebhookRef, options: ReadOptions): Promise<ChangedWebhook>;
  /** Adds an endpoint. It receives events from now on. @throws InputError */
  add(input: WebhookInput, options: CommandOptions): Promise<WebhookWithSecret>;
  /** Changes the settings of an endpoint. Fields that are left out stay. @throws InputError */
  change(
    input: WebhookRef & Partial<WebhookInput>,
    options: CommandOptions,
  ): Promise<ChangedWebhook>;
  /** Pauses an endpoint; its deliveries wait. */
  pause(input: WebhookRef, options: CommandOptions): Promise<ChangedWebhook>;
  /** Ends the pause and sends the waiting deliveries. */
  resume(input: WebhookRef, options: CommandOptions): Promise<ChangedWebhook>;
  /** Makes a new secret. The old one also signs for a day, so that a receiver can switch. */
  rotateSecret(input: WebhookRef, options: CommandOptions): Promise<WebhookWithSecret>;
  /** Deletes an endpoint and its waiting deliveries. */
  remove(input: WebhookRef, options: CommandOptions): Promise<void>;
  /** Sends `webhook.test` once, even to a paused or broken endpoint. */
  test(input: WebhookRef, options: CommandOptions): Promise<WebhookTestResult>;
  /** Queues the dead letters again, at most 100, oldest first. */
  replay(input: WebhookRef, options: CommandOptions): Promise<{ readonly replayed: number }>;
}
