import type { TicketNumberMessage } from '@aduan/ivr';

/** A service that sends SMS or WhatsApp messages. */
export interface TextGateway {
  readonly url: URL;
  /** The `Authorization` header; null where the service needs none. */
  readonly authorization: string | null;
}

/** Timeout of the service, in ms; the call goes on meanwhile. */
const patienceMs = 10_000;

/**
 * Reads `TEXT_GATEWAY_URL` and `TEXT_GATEWAY_AUTHORIZATION`.
 *
 * @returns null when the desk has no such service
 * @throws TypeError when the address is invalid
 */
export function readTextGateway(
  environment: Readonly<Record<string, string | undefined>>,
): TextGateway | null {
  const { TEXT_GATEWAY_AUTHORIZATION, TEXT_GATEWAY_URL } = environment;
  if (!TEXT_GATEWAY_URL) return null;
  const url = URL.parse(TEXT_GATEWAY_URL);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('TEXT_GATEWAY_URL must be an address such as https://sms.example/messages');
  }
  return { url, authorization: TEXT_GATEWAY_AUTHORIZATION || null };
}

/**
 * Sends a caller who heard their ticket number the same number as text: a POST of `to` and `text`, with an
 * idempotency key that makes repeats harmless.
 */
export function sendTextBy({ authorization, url }: TextGateway) {
  return async ({ key, text, to }: TicketNumberMessage): Promise<void> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(authorization !== null && { authorization }),
      },
      body: JSON.stringify({ to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The gateway said ${answer.status}.`);
  };
}
