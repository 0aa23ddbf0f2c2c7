import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';
import { type FileHost, fetchFile } from '@aduan/http';
import type { CallFactLedger, CallFacts } from './call-facts.js';
import { numberedList } from './numbered-list.js';

const dayMs = 86_400_000;

/** Type of a recording whose file has not been fetched yet. */
export const defaultSoundType = 'audio/wav';

/** How long after a call its recording may still be looked up, in ms. Includes a year in which the desk may be down. */
export function maxLookupMs(keepDays: number): number {
  return (keepDays + 366) * dayMs;
}

/** Storage key of a call's recording. It is known before the file is stored. */
export function recordingKey(channel: string, call: string): string {
  return `${channel}-${sha256Hex(`${channel} ${call} recording`).slice(0, 32)}`;
}

/** The recording of a call as an attachment of a ticket. */
export function recordingMedia(channel: string, call: string, mime: string): MediaRef {
  return { ref: `blob:${recordingKey(channel, call)}`, kind: 'audio', mime };
}

/** Recordings of calls: fetched from the telephone system and stored at the desk. */
export interface StoredRecordings {
  /** Fetches and stores a recording. Idempotent: the key stays the same. @throws ChannelError, StoreError */
  keep(call: string, recording: NonNullable<CallFacts['recording']>): Promise<void>;
  /** Deletes expired recordings that no ticket has. A recording in a ticket is kept as long as the ticket. */
  sweep(): Promise<void>;
}

/** @param keepDays - how long a recording without a ticket is kept, in days */
export function storedRecordings(
  context: ChannelContext,
  facts: CallFactLedger,
  host: FileHost,
  keepDays: number,
): StoredRecordings {
  const { files, kv, name, now } = context;
  const listOf = (day: number) => numberedList(kv, `recordings/${day}`, maxLookupMs(keepDays));
  const dayOf = (at: number) => Math.floor(at / dayMs);
  let sweptUntil: number | null = null;

  async function deleteIfNobodys(call: string): Promise<void> {
    const { filed } = await facts.read(call);
    if (!filed) await files.delete(recordingKey(name, call));
  }
  return {
    async keep(call, { mime: told, url }) {
      const { body, mime } = await fetchFile(url, context, host);
      const type = mime?.startsWith('audio/') ? mime : told;
      // The call is listed before its file is stored, so that `sweep` finds every file.
      await listOf(dayOf(now())).add(call);
      await files.put(recordingKey(name, call), body, { mime: type });
      await facts.write(call, 'kept', { mime: type });
    },
    async sweep() {
      const until = dayOf(now()) - keepDays;
      if (sweptUntil === until) return;
      const place = 'recordings-swept';
      for (let day = Number((await kv.get(place)) ?? until); day < until; day += 1) {
        for (const call of await listOf(day).read()) await deleteIfNobodys(call);
      }
      await kv.set(place, String(until));
      sweptUntil = until;
    },
  };
}
