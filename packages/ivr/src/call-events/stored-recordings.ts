import { type ChannelContext, type MediaRef, sha256Hex } from '@aduan/core';
import { type FileHost, fetchFile } from '@aduan/http';
import type { CallFactLedger, CallFacts } from './call-facts.js';
import { numberedList } from './numbered-list.js';

const dayMs = 86_400_000;

/** What telephone systems record, as long as nobody has seen the file. */
export const defaultSoundType = 'audio/wav';

/** How long after a call somebody may still look for what became of its recording, ms: a desk may stand still. */
export function maxLookupMs(keepDays: number): number {
  return (keepDays + 366) * dayMs;
}

/** Where the recording of a call lies in the files of the desk: known before it is there. */
export function recordingKey(channel: string, call: string): string {
  return `${channel}-${sha256Hex(`${channel} ${call} recording`).slice(0, 32)}`;
}

/** The recording of a call as a file of a case. */
export function recordingMedia(channel: string, call: string, mime: string): MediaRef {
  return { ref: `blob:${recordingKey(channel, call)}`, kind: 'audio', mime };
}

/** The recordings of calls, from their host to the files of the desk, and out of them again. */
export interface StoredRecordings {
  /** Fetches a recording. Again does no harm: it is the same file. @throws ChannelError, StoreError */
  keep(call: string, recording: NonNullable<CallFacts['recording']>): Promise<void>;
  /** Deletes those whose time is over, unless a case has them: it has its own time. */
  sweep(): Promise<void>;
}

/** @param keepDays - how long a recording is kept that no case has */
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
      // Listed first: no file is kept that nobody would find again.
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
