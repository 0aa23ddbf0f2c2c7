import { AduanError } from '../errors.js';

/** One request to an endpoint. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Aborts when it takes too long. */
  readonly signal: AbortSignal;
}

/** What an endpoint answered. Its body is nobody's business. */
export interface WebhookAnswer {
  readonly status: number;
  /** How long it wants to be left alone, ms; null when it does not say. */
  readonly retryAfterMs: number | null;
}

/**
 * Reaches endpoints. It follows no redirect, and drops what is answered beside the status. `guardedTransport`
 * of `@aduan/webhooks` is the one for Node.
 */
export interface WebhookTransport {
  /**
   * Why nothing may be sent to an address, by its look and by where its name leads now; null when something may, and
   * when nobody can tell yet.
   */
  obstacle(url: URL): string | null | Promise<string | null>;
  /** @throws WebhookError when there was no answer */
  send(request: WebhookRequest): Promise<WebhookAnswer>;
}

/** Why there was no answer. */
export type WebhookErrorCode =
  | 'webhook-unreachable'
  | 'webhook-too-slow'
  | 'webhook-address-refused'
  | 'webhook-certificate-refused';

/** There was no answer from an endpoint. */
export class WebhookError extends AduanError {
  override readonly name = 'WebhookError';
  declare readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, { ...options, retryable: true });
  }
}
