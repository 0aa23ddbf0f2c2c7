import type { Aduan } from '@aduan/core';
import { createWebhooks } from '@aduan/core/webhooks';
import { guardedTransport } from '@aduan/webhooks';

/**
 * The add-on that sends webhooks to programs.
 *
 * @param allow - internal addresses that it may reach, also by http
 */
export function openWebhooks(aduan: Aduan, allow: readonly string[]) {
  const transport = guardedTransport({ allow, insecure: allow.length > 0 });
  return createWebhooks(aduan, { transport });
}
