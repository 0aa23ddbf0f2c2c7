import type { TranscriptEntry } from '@aduan/core/channel';
import type { DeviceStorage } from '../connection/device-storage.js';

/** Tracks which messages of the desk the citizen has seen, over reloads and tabs. */
export interface ReadMarks {
  /** Whether a message is newer than all that had been seen when this page opened. */
  isNews(entry: TranscriptEntry): boolean;
  unread(entries: Iterable<TranscriptEntry>): number;
  /** Marks everything up to now as seen. @returns whether that changed anything */
  markRead(entries: Iterable<TranscriptEntry>): boolean;
}

/** Read marks in the device storage: the time of the newest seen message of the desk. */
export function readMarks(storage: DeviceStorage): ReadMarks {
  const seen = () => storage.read<number>('seen') ?? 0;
  const atStart = seen();
  const isAfter = ({ direction, at }: TranscriptEntry, mark: number) =>
    direction === 'out' && at > mark;
  return {
    isNews: (entry) => isAfter(entry, atStart),
    unread: (entries) => [...entries].filter((entry) => isAfter(entry, seen())).length,
    markRead: (entries) => {
      const newest = Math.max(
        0,
        ...[...entries].map((entry) => (entry.direction === 'out' ? entry.at : 0)),
      );
      if (newest <= seen()) return false;
      storage.write('seen', newest);
      return true;
    },
  };
}
