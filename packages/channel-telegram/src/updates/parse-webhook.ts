import { InputError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { checkLimits } from './limits.js';
import { updateSchema } from './schemas.js';
import { updateEvents } from './update-events.js';

/**
 * The events of one webhook request.
 *
 * @param now - epoch ms, for items without a time
 * @throws InputError when the payload is no update of Telegram
 * @throws PayloadTooLargeError when it holds more than Telegram sends
 */
export function parseWebhook(
  body: Uint8Array,
  account: string,
  now: number,
  entryPoints: readonly string[] = [],
): readonly InboundEvent[] {
  const json = readJson(body);
  checkLimits(json);
  const update = updateSchema.safeParse(json);
  if (!update.success) throw noUpdate();
  return updateEvents(update.data, account, now, entryPoints);
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw noUpdate();
  }
}

function noUpdate(): InputError {
  return new InputError('This is no update of Telegram.');
}
