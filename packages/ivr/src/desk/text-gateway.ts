import type { TicketNumberMessage } from './ticket-number-message.js';

/** Timeout of the service, in ms; the call continues in parallel. */
const patienceMs = 10_000;

/**
 * Makes `sendText` of a phone line from `TEXT_GATEWAY_URL`, a service that sends SMS or WhatsApp messages, and
 * `TEXT_GATEWAY_AUTHORIZATION`, the header that it asks for. It gets a POST of JSON with `to` and `text`, and an
 * idempotency key that makes repeats harmless.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when `TEXT_GATEWAY_URL` is not set
 * @throws TypeError that names the variable to correct, never its value
 */
export function textGatewayFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
): ((message: TicketNumberMessage) => Promise<void>) | null {
  const { TEXT_GATEWAY_AUTHORIZATION: authorization, TEXT_GATEWAY_URL } = environment;
  if (!TEXT_GATEWAY_URL) return null;
  const url = URL.parse(TEXT_GATEWAY_URL);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('TEXT_GATEWAY_URL must be an address such as https://sms.example/messages');
  }
  return async ({ key, text, to }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(authorization && { authorization }),
      },
      body: JSON.stringify({ to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The gateway said ${answer.status}.`);
  };
}
