import type { ChannelContext } from '@aduan/core/channel';
import { blobKeyOf } from './file-ref.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How long a file may wait for its message, in ms. */
const patienceMs = dayMs;
/** How long the record of an upload is kept, in ms: sweeps must not pause for longer. */
const logMs = 30 * dayMs;
/** How long the outcome of a file is remembered, in ms: longer than a sweep can find its record. */
const fateMs = 2 * logMs;

/** A file is sent or dropped; the first decision counts. */
type Fate = 'sent' | 'dropped';

const sweptKey = 'files-swept';

/** Records, by hour, a file that no message has yet. Call it before the file is stored. */
export async function recordFile({ kv, now }: ChannelContext, ref: string): Promise<void> {
  const hour = hourOf(now());
  const countKey = `files:${hour}`;
  await kv.set(sweptKey, String(hour), { ifAbsent: true });
  // Processes record concurrently: each takes the next free place.
  let place = Number((await kv.get(countKey)) ?? 0);
  while (!(await kv.set(placeKey(hour, place), ref, { ttlMs: logMs, ifAbsent: true }))) {
    place += 1;
  }
  await kv.set(countKey, String(place + 1), { ttlMs: logMs });
}

/** Marks a file as sent by a message: it is kept. @returns false when it was dropped before */
export async function markSent(context: ChannelContext, ref: string): Promise<boolean> {
  return (await settle(context, ref, 'sent')) === 'sent';
}

/**
 * Removes files that no message has named for a day. Idempotent, also in several processes at once.
 *
 * @returns the number of removed files
 */
export async function dropUnsentFiles(context: ChannelContext): Promise<number> {
  const { kv, now, signal } = context;
  const swept = await kv.get(sweptKey);
  if (swept === null) return 0;
  let dropped = 0;
  const end = hourOf(now() - patienceMs);
  const start = Math.max(Number(swept), hourOf(now() - logMs));
  for (let hour = start; hour < end && !signal.aborted; hour += 1) {
    dropped += await dropHour(context, hour);
    await kv.set(sweptKey, String(hour + 1));
  }
  return dropped;
}

async function dropHour(context: ChannelContext, hour: number): Promise<number> {
  let dropped = 0;
  for (let place = 0; ; place += 1) {
    const ref = await context.kv.get(placeKey(hour, place));
    if (ref === null) return dropped;
    const blobKey = blobKeyOf(ref);
    if (blobKey === null || (await settle(context, ref, 'dropped')) === 'sent') continue;
    await context.files.delete(blobKey);
    dropped += 1;
  }
}

/** @returns the fate of the file: the first decision */
async function settle({ kv }: ChannelContext, ref: string, fate: Fate): Promise<string> {
  const key = `file:${ref}`;
  const isFirst = await kv.set(key, fate, { ttlMs: fateMs, ifAbsent: true });
  return isFirst ? fate : ((await kv.get(key)) ?? fate);
}

function hourOf(at: number): number {
  return Math.floor(at / hourMs);
}

function placeKey(hour: number, place: number): string {
  return `files:${hour}:${place}`;
}
