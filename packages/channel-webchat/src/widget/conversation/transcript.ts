import type { TranscriptEntry } from '@aduan/core/channel';
import type { SecretValues } from '../protocol.js';

/** The conversation as this page knows it from the desk. Never stored on the device. */
export interface Transcript {
  entries(): Iterable<TranscriptEntry>;
  secrets(): ReadonlyMap<string, SecretValues['values']>;
  /** The highest known revision; 0 at the start. */
  revision(): number;
  /** @returns whether the message was unknown */
  take(entry: TranscriptEntry): boolean;
  /** @returns whether the values have been seen already, so that the acknowledgement must be repeated */
  takeSecret(secret: SecretValues): boolean;
  /** The citizen has seen the secret values of this message. */
  noteSeen(messageId: string): void;
  /** Drops the seen secret values; they are masked from now on. */
  maskSeen(): void;
  clear(): void;
}

/** An empty transcript. */
export function transcript(): Transcript {
  const entries = new Map<string, TranscriptEntry>();
  const secrets = new Map<string, SecretValues['values']>();
  const seen = new Set<string>();
  let revision = 0;
  return {
    entries: () => entries.values(),
    secrets: () => secrets,
    revision: () => revision,
    take: (entry) => {
      const isNew = !entries.has(entry.id);
      entries.set(entry.id, entry);
      revision = Math.max(revision, entry.revision);
      return isNew;
    },
    takeSecret: ({ messageId, values }) => {
      if (!seen.has(messageId)) secrets.set(messageId, values);
      return seen.has(messageId);
    },
    noteSeen: (messageId) => seen.add(messageId),
    maskSeen: () => {
      for (const id of seen) secrets.delete(id);
    },
    clear: () => {
      entries.clear();
      secrets.clear();
      revision = 0;
    },
  };
}
