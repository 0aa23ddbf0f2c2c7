import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { TicketEventType } from '../ticket/events.js';
import type { WebhookTransport } from './transport.js';

/** What the add-on needs besides the desk. */
export interface WebhooksOptions {
  /** Reaches the network: `guardedTransport` of `@aduan/webhooks` refuses addresses inside. */
  readonly transport: WebhookTransport;
  /** How many deliveries may be under way at once, of one endpoint half of them. Default 4. */
  readonly concurrency?: number;
  /** How long a delivery is tried while its endpoint does not take it, ms. Default three days; then it is stuck. */
  readonly patienceMs?: number;
}

/** What an endpoint hears of; a star stands for everything. */
export type WebhookEvent = TicketEventType | '*';

/** Where a program hears of cases. */
export interface WebhookInput {
  /** What operators call it: the system behind it, never a person. 1 to 100 characters. */
  readonly name: string;
  /** Where it takes deliveries: `https`, without a user, a password or a fragment. */
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Whether it hears of confidential, anonymous and supervisory cases as well. Default: no. */
  readonly guarded?: boolean;
}

/** An endpoint as operators see it: nothing in it signs anything. */
export interface Webhook extends Required<WebhookInput> {
  /** From 1, never given twice. */
  readonly number: number;
  /** Counts its changes, from 1. */
  readonly version: number;
  /** Shape of what it is sent: stays as it was when the endpoint was added. */
  readonly payloadVersion: 1;
  /** Who added it. It hears of the cases that he may see. */
  readonly addedBy: string;
  /** Epoch ms. */
  readonly addedAt: number;
  /** Since when what happens waits, epoch ms; null when it does not. */
  readonly pausedAt: number | null;
  /** `gone`: it answered 410, which asks for no more. */
  readonly pauseReason: 'operator' | 'gone' | null;
  /** Until when the former secret signs as well, epoch ms; null when there is none. */
  readonly formerSecretUntil: number | null;
  readonly health: WebhookHealth;
}

/** How an endpoint takes what it is sent. */
export interface WebhookHealth {
  /** `broken` = it failed so often that it is left alone, and tried now and then. */
  readonly state: 'untried' | 'healthy' | 'failing' | 'broken';
  /** When the failures began, epoch ms; null when the last try went well. */
  readonly failingSince: number | null;
  /** Tries that failed one after the other. */
  readonly failures: number;
  /** When an endpoint that is broken, or asked to be left alone, is tried again, epoch ms. */
  readonly retryAt: number | null;
  /** Code of the last failure, such as `webhook-status-503`. */
  readonly lastError: string | null;
  /** When it last took something, epoch ms, to the minute. */
  readonly deliveredAt: number | null;
  /** Deliveries that were given up, at most 100: `replay` tries them again. */
  readonly dead: number;
}

/** An endpoint with a secret, which is shown here and nowhere else: `whsec_…`. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly secret: string;
}

/** What came of a try that an operator asked for. */
export interface WebhookTestResult {
  readonly delivered: boolean;
  /** Why not; null when it was. */
  readonly error: string | null;
  /** How long it took, ms by the clock of the desk. */
  readonly tookMs: number;
}

/**
 * Tells programs what happens to cases, by requests that they can verify. Whoever manages endpoints needs the
 * permission `manage-webhooks` of the workflow: every call may throw ForbiddenError, those with a number
 * NotFoundError. A change with an `expectedVersion` that is not the present one is a ConflictError.
 */
export interface Webhooks {
  /** All endpoints, oldest first. */
  list(options: ReadOptions): Promise<readonly Webhook[]>;
  /** One endpoint. */
  get(number: number, options: ReadOptions): Promise<Webhook>;
  /** Adds an endpoint; from now on it hears of what happens. @throws InputError */
  add(input: WebhookInput, options: CommandOptions): Promise<WebhookWithSecret>;
  /** Changes what was said when it was added. What is left out stays. @throws InputError */
  change(number: number, input: Partial<WebhookInput>, options: CommandOptions): Promise<Webhook>;
  /** Lets what happens wait for it. */
  pause(number: number, options: CommandOptions): Promise<Webhook>;
  /** Sends what has waited, and what happens from now on. */
  resume(number: number, options: CommandOptions): Promise<Webhook>;
  /**
   * Makes a new secret. For a day the former one signs as well, so that a receiver can change over.
   */
  rotateSecret(number: number, options: CommandOptions): Promise<WebhookWithSecret>;
  /** Forgets an endpoint, and what waits for it. */
  remove(number: number, options: CommandOptions): Promise<void>;
  /** Sends `webhook.test` now, once, also to an endpoint that is paused or broken. */
  test(number: number, options: ReadOptions): Promise<WebhookTestResult>;
  /** Puts what was given up back in line, at most 100 deliveries. @returns how many */
  replay(number: number, options: ReadOptions): Promise<number>;
}
