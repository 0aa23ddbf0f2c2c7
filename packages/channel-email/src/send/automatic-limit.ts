import { ChannelError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import { sha256 } from '../sha256.js';

const dayMs = 86_400_000;

/**
 * Counts one of the automatic mails that an address may get in 24 hours, which stops two auto-responders that answer
 * each other (RFC 3834, 2). A retry of the same mail is not counted.
 *
 * @throws ChannelError of class `blocked` when the limit is reached
 */
export async function takeAutomatic(
  address: string,
  key: string,
  perDay: number,
  { kv }: Pick<ChannelContext, 'kv'>,
): Promise<void> {
  const place = `automatic/${await sha256(address)}`;
  for (let number = 0; number < perDay; number += 1) {
    const slot = `${place}/${number}`;
    if (await kv.set(slot, key, { ttlMs: dayMs, ifAbsent: true })) return;
    if ((await kv.get(slot)) === key) return;
  }
  throw new ChannelError(
    { class: 'blocked', code: 'automatic-limit', scope: 'recipient' },
    'This address had enough mails today that nobody wrote.',
  );
}
