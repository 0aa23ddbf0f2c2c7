import { type InboundEvent, InputError } from '@aduan/core';
import type * as z from 'zod';
import { updateSchema } from './schemas.js';
import { updateEvents } from './update-events.js';

/**
 * What one call of the webhook tells.
 *
 * @param now - epoch ms, for what names no time
 * @throws InputError when it is no update of Telegram
 */
export function parseDelivery(
  body: Uint8Array,
  account: string,
  now: number,
): readonly InboundEvent[] {
  return updateEvents(readUpdate(body), account, now);
}

function readUpdate(body: Uint8Array): z.infer<typeof updateSchema> {
  try {
    return updateSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new InputError('This is no update of Telegram.');
  }
}
