import { refuseField } from '@aduan/core/channel';
import type { WebhookTransport } from './transport.js';

/**
 * Reads the URL of an endpoint in its usual form.
 *
 * @throws InputError for one to which nothing may be sent, as far as can be checked now
 */
export async function readUrl(given: string, transport: WebhookTransport): Promise<string> {
  if (!URL.canParse(given)) return refuseField('url', 'is no address');
  const url = new URL(given);
  const { hash, password, username } = url;
  if (hash || password || username) {
    return refuseField('url', 'has no user, no password and no fragment');
  }
  const obstacle = await transport.obstacle(url);
  return obstacle ? refuseField('url', obstacle) : url.href;
}
