import type { PluginContext } from '@aduan/core/plugin';
import { randomSecret } from '../base64url.js';
import type { Factor } from './session-records.js';

/** How long sign-ins are remembered, ms. */
const keepMs = 90 * 24 * 60 * 60_000;
/** How many entries are shown. */
const shownEntries = 200;

/** Outcome of a sign-in. */
export const outcomes = ['signed-in', 'refused', 'unlocked', 'signed-out', 'ended'] as const;

/** A sign-in or a sign-in attempt of an officer. */
export interface SignInEntry {
  /** Epoch ms. */
  readonly at: number;
  /** `refused`: the password or the code was wrong; `ended`: the session was ended from elsewhere. */
  readonly outcome: (typeof outcomes)[number];
  readonly factor: Factor;
  /** Network of the client: an IPv4 address, or the first 64 bits of an IPv6 address; null = not known. */
  readonly network: string | null;
}

/** The sign-ins of officers of the last 90 days. */
export interface SignInHistory {
  /** @param owner - see `SessionRecords.ownerOf` */
  add(owner: string, entry: Omit<SignInEntry, 'at'>): Promise<void>;
  /** Newest first, at most 200. */
  of(owner: string): Promise<readonly SignInEntry[]>;
  forget(owner: string): Promise<void>;
}

/** Opens the history in the rows of the plugin. */
export function signInHistory({ now, rows }: Pick<PluginContext, 'now' | 'rows'>): SignInHistory {
  const entries = rows<SignInEntry>('history');
  return {
    async add(owner, entry) {
      const at = now();
      // Later entries come first.
      const key = `${owner}:${String(Number.MAX_SAFE_INTEGER - at)}:${randomSecret().slice(0, 8)}`;
      await entries.write({ key, value: { at, ...entry }, expectedVersion: 0, ttlMs: keepMs });
    },
    of: async (owner) =>
      (await entries.list({ prefix: `${owner}:`, limit: shownEntries })).map(({ value }) => value),
    async forget(owner) {
      for (;;) {
        const page = await entries.list({ prefix: `${owner}:` });
        if (page.length === 0) return;
        for (const { key } of page) await entries.remove(key, null);
      }
    },
  };
}
