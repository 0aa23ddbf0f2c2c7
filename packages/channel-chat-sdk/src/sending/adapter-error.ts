import { ChannelError } from '@aduan/core';
import type { ChannelErrorInfo } from '@aduan/core/channel';
import type { ChatSdkOptions } from '../options.js';

/** Meaning of the error codes of `@chat-adapter/shared`. By code, since each adapter has its own copy of the classes. */
const classes: Readonly<Record<string, ChannelErrorInfo>> = {
  RATE_LIMITED: { class: 'rate_limited', scope: 'account' },
  AUTH_FAILED: { class: 'auth', scope: 'account' },
  PERMISSION_DENIED: { class: 'recipient', scope: 'recipient' },
  NOT_FOUND: { class: 'recipient', scope: 'recipient' },
  VALIDATION_ERROR: { class: 'invalid' },
  NOT_IMPLEMENTED: { class: 'invalid' },
};

/** The connection was never made. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Converts an adapter's error to a `ChannelError`. It contains none of the adapter's text, which may contain tokens.
 */
export function adapterError(error: unknown, { classify, adapter }: ChatSdkOptions): ChannelError {
  if (error instanceof ChannelError) return error;
  const info = classify?.(error) ?? infoOf(error);
  return new ChannelError(info, `The adapter of ${adapter.name} failed to send.`);
}

function infoOf(error: unknown): ChannelErrorInfo {
  const code = textAt(error, 'code');
  const known = classes[code ?? ''];
  if (known) {
    const seconds = numberAt(error, 'retryAfter');
    return { ...known, ...(seconds !== undefined && { retryAfterMs: seconds * 1_000 }) };
  }
  const status = numberAt(error, 'status') ?? numberAt(error, 'statusCode');
  if (status !== undefined) return { ...infoOfStatus(status), code: status };
  if (isNeverSent(error)) return { class: 'retryable', code: 'network' };
  if (code === 'NETWORK_ERROR' || error instanceof TypeError) {
    return { class: 'retryable', code: 'network', outcomeUnknown: true };
  }
  const name = error instanceof Error ? error.name : typeof error;
  return { class: 'unknown', code: name, outcomeUnknown: true };
}

function infoOfStatus(status: number): ChannelErrorInfo {
  if (status === 429) return { class: 'rate_limited', scope: 'account' };
  if (status === 401 || status === 403) return { class: 'auth', scope: 'account' };
  if (status >= 500) return { class: 'retryable', outcomeUnknown: true };
  return { class: 'invalid' };
}

/** Searches the chain of causes. */
function isNeverSent(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 8; depth += 1) {
    if (neverSent.test(textAt(each, 'code') ?? '')) return true;
    each = valueAt(each, 'originalError') ?? each.cause;
  }
  return false;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : undefined;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key);
  return typeof found === 'number' ? found : undefined;
}
