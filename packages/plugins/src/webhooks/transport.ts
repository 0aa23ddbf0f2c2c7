import { AduanError } from '@aduan/core';

/** One request to an endpoint. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Aborts when the request takes too long. */
  readonly signal: AbortSignal;
}

/** The answer of an endpoint; its body is ignored. */
export interface WebhookAnswer {
  readonly status: number;
  /** The pause that the endpoint asks for, ms; null when it does not say. */
  readonly retryAfterMs: number | null;
}

/**
 * Sends requests to endpoints. It follows no redirects and drops everything of the answer except the status and the
 * retry delay. `guardedTransport` of `@aduan/webhooks` is the implementation for Node.
 */
export interface WebhookTransport {
  /**
   * Why nothing may be sent to a URL, by its form and its current DNS resolution; null when sending is allowed or
   * cannot be checked yet.
   */
  obstacle(url: URL): string | null | Promise<string | null>;
  /** @throws WebhookError when there was no answer */
  send(request: WebhookRequest): Promise<WebhookAnswer>;
}

/** Why an endpoint did not answer. */
export type WebhookErrorCode =
  | 'webhook-unreachable'
  | 'webhook-too-slow'
  | 'webhook-address-refused'
  | 'webhook-certificate-refused';

/** An endpoint did not answer. */
export class WebhookError extends AduanError {
  override readonly name = 'WebhookError';
  declare readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, { ...options, retryable: true });
  }
}
