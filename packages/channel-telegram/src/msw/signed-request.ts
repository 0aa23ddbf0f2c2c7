/** A request to the webhook. Telegram does not sign: it sends the secret along. @param secret - null = none */
export function signedRequest(
  secret: string | null,
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
): Request {
  const headers = {
    'content-type': 'application/json',
    ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
  };
  return new Request(url, { method: 'POST', body, headers });
}
