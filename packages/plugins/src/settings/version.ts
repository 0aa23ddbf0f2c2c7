import type { Actor } from '@aduan/core/plugin';

/** What happened to a document, as its history records it. */
export const settingsActions = [
  'written',
  'discarded',
  'submitted',
  'returned',
  'published',
  'withdrawn',
] as const;
/** An action on a document. */
export type SettingsAction = (typeof settingsActions)[number];

/** One entry of the ledger `settings:versions`. It is stored in clear. */
export interface SettingsEntry {
  readonly document: string;
  readonly type: SettingsAction;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** For `written`: the body and the number of the version that it starts from. */
  readonly body?: unknown;
  readonly base?: number;
  /** For `published`, `withdrawn`: the number of the version. */
  readonly number?: number;
  /** For `submitted`, `published`: from when it is in force, epoch ms. Left out: at once. */
  readonly effectiveFrom?: number;
  /** For `published`: SHA-256 of the body that the code gave then, hex. */
  readonly codeHash?: string;
  /** For `published`: published alone although it takes two people. */
  readonly isEmergency?: true;
  readonly reason?: string;
}

/** A draft of a document. */
export interface SettingsDraft {
  readonly body: unknown;
  /** Number of the version that it starts from. */
  readonly base: number;
  /** Epoch ms. */
  readonly writtenAt: number;
  /** Ids of all who wrote on it. None of them may approve it. */
  readonly authors: readonly string[];
  /** Set while it waits for a second person. */
  readonly submitted: {
    readonly by: string;
    /** Epoch ms. */
    readonly at: number;
    /** Epoch ms; null = as soon as it is approved. */
    readonly effectiveFrom: number | null;
    readonly reason: string | null;
  } | null;
  /** Why it was returned; null when it was not, or was changed since. */
  readonly returnedFor: string | null;
}

/** A published version of a document. Number 0 is the body of the code. */
export interface SettingsVersion {
  readonly number: number;
  readonly body: unknown;
  /** From when it is in force, epoch ms. */
  readonly effectiveFrom: number;
  /** Epoch ms. */
  readonly publishedAt: number;
  readonly publishedBy: string;
  /** Who wrote it. */
  readonly authors: readonly string[];
  readonly reason: string | null;
  readonly isEmergency: boolean;
  /** Withdrawn before it came into force. */
  readonly isWithdrawn: boolean;
  readonly codeHash: string;
}

/** A document after the entries of its history. */
export interface DocumentState {
  /** Number of entries: the `expectedVersion` of the next command. */
  readonly version: number;
  readonly draft: SettingsDraft | null;
  /** Oldest first. */
  readonly versions: readonly SettingsVersion[];
}
