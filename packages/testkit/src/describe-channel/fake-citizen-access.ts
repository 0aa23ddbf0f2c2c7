import { defaultKinds } from '@aduan/core';
import {
  type CitizenAccess,
  type HoursView,
  neutralPrivacyNotice,
  shippedLanguages,
  type TrackingResult,
  type TranscriptEntry,
} from '@aduan/core/channel';
import { findTicketNumber } from '@aduan/core/ticket';

/** Citizen access with a transcript that a test writes. */
export interface FakeCitizenAccess extends CitizenAccess {
  /** Adds or replaces an entry, gives it the next revision and wakes watchers. */
  write(
    account: string,
    conversation: string,
    entry: Pick<TranscriptEntry, 'id' | 'direction' | 'text'> & Partial<TranscriptEntry>,
  ): TranscriptEntry;
  /** Number of present watchers of transcripts. */
  readonly watchers: number;
}

/** Answers of the fake; all have defaults. */
export interface FakeCitizenAccessOptions {
  readonly hours?: HoursView;
  /** Answers tracking and receipt requests. Default: finds nothing. */
  readonly track?: CitizenAccess['track'];
  /** Answers a press on the page of a link. Default: finds nothing. */
  readonly openLink?: CitizenAccess['openLink'];
  /** Answers a request to reopen on that page. Default: finds nothing. */
  readonly reopen?: CitizenAccess['reopen'];
  /** Answers an addition on that page or in a call. Default: finds nothing. */
  readonly add?: CitizenAccess['add'];
  /** Answers a command of a plugin on that page. Default: finds nothing. */
  readonly command?: CitizenAccess['command'];
  /** Default: Indonesian and English. */
  readonly languages?: CitizenAccess['languages'];
  readonly categories?: ReturnType<CitizenAccess['categories']>;
  /** Default: `defaultKinds`. */
  readonly kinds?: ReturnType<CitizenAccess['kinds']>;
}

const openHours: HoursView = {
  open: true,
  changesAt: null,
  timeZone: 'Asia/Jakarta',
  text: { id: 'Sekarang buka', en: 'Open now' },
};

/** Replaces the desk in tests of an adapter. */
export function fakeCitizenAccess(options: FakeCitizenAccessOptions = {}): FakeCitizenAccess {
  const transcripts = new Map<string, TranscriptEntry[]>();
  const listeners = new Map<string, Set<() => void>>();
  const notFound: TrackingResult = { found: false, reason: 'no-match' };
  const place = (account: string, conversation: string) => `${account}\n${conversation}`;

  return {
    languages: options.languages ?? shippedLanguages,
    numberIn: findTicketNumber,
    hours: () => options.hours ?? openHours,
    privacyNotice: () => neutralPrivacyNotice,
    track: options.track ?? (async () => notFound),
    receipt: options.track ?? (async () => notFound),
    openLink: options.openLink ?? (async () => notFound),
    reopen: options.reopen ?? (async () => notFound),
    add: options.add ?? (async () => notFound),
    command: options.command ?? (async () => notFound),
    categories: () => options.categories ?? [],
    kinds: () => options.kinds ?? defaultKinds,
    async transcript(account, conversation, afterRevision) {
      const entries = transcripts.get(place(account, conversation)) ?? [];
      return entries
        .filter((entry) => entry.revision > afterRevision)
        .toSorted((a, b) => a.revision - b.revision);
    },
    watch(account, conversation, listener) {
      const key = place(account, conversation);
      const those = listeners.get(key) ?? new Set();
      listeners.set(key, those.add(listener));
      return () => those.delete(listener);
    },
    write(account, conversation, entry) {
      const key = place(account, conversation);
      const others = (transcripts.get(key) ?? []).filter(({ id }) => id !== entry.id);
      const last = Math.max(0, ...(transcripts.get(key) ?? []).map(({ revision }) => revision));
      const written: TranscriptEntry = {
        at: 0,
        media: [],
        status: entry.direction === 'in' ? 'accepted' : 'sent',
        author: { kind: entry.direction === 'in' ? 'citizen' : 'desk' },
        ...entry,
        revision: last + 1,
      };
      transcripts.set(key, [...others, written]);
      for (const listener of listeners.get(key) ?? []) listener();
      return written;
    },
    get watchers() {
      return [...listeners.values()].reduce((sum, those) => sum + those.size, 0);
    },
  };
}
