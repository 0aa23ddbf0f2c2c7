import type { Aduan } from '@aduan/core';
import { createWebhooks } from '@aduan/core/webhooks';
import { guardedTransport } from '@aduan/webhooks';

/**
 * The add-on that tells programs of cases.
 *
 * @param allow - addresses inside the network that it may reach, by http too
 */
export function openWebhooks(aduan: Aduan, allow: readonly string[]) {
  const transport = guardedTransport({ allow, insecure: allow.length > 0 });
  return createWebhooks(aduan, { transport });
}
