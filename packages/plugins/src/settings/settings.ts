import type { CommandOptions, Label, ReadOptions } from '@aduan/core';
import type { Instant, InstantLike } from '@aduan/core/plugin';
import type { SettingsChange, SettingsMistake } from './contributions.js';
import type { SettingsMoves } from './moves/move.js';
import type { SettingsAction } from './version.js';
import type { WhatIf } from './what-if.js';

/** Who changes a document: the code of the host, or its office in the console. */
export type SettingsOwner = 'code' | 'console';

/** Options of `settings`. */
export interface SettingsOptions {
  /** Documents that only the code changes, such as `{ calendar: 'code' }`. Default: the office changes all. */
  readonly owner?: Readonly<Record<string, SettingsOwner>>;
  /**
   * Documents that a second person must approve. Default `['limits', 'organization', 'retention']`: promises to
   * citizens, who sees a complaint about the office, and what may be erased.
   */
  readonly approval?: readonly string[];
}

/** What may be done with a document now. */
export type SettingsStep =
  | 'write'
  | 'discard'
  | 'publish'
  | 'approve'
  | 'return'
  | 'withdraw'
  | 'restore';

/** A published version without its body. */
export interface SettingsVersionView {
  /** From 1; 0 is the body of the code. */
  readonly number: number;
  /** Null for the body of the code. */
  readonly effectiveFrom: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly authors: readonly string[];
  readonly reason: string | null;
  /** Published alone although it takes two people. */
  readonly isEmergency: boolean;
  readonly isWithdrawn: boolean;
}

/** A draft as it is read. */
export interface SettingsDraftView {
  readonly body: unknown;
  readonly base: number;
  readonly writtenAt: Instant;
  readonly authors: readonly string[];
  readonly submitted: {
    readonly by: string;
    readonly at: Instant;
    readonly effectiveFrom: Instant | null;
    readonly reason: string | null;
  } | null;
  readonly returnedFor: string | null;
}

/** A document in a list. */
export interface SettingsSummary {
  readonly document: string;
  readonly label: Label;
  readonly owner: SettingsOwner;
  readonly takesTwo: boolean;
  readonly inForce: SettingsVersionView;
  readonly scheduled: SettingsVersionView | null;
  readonly draft: Omit<SettingsDraftView, 'body'> | null;
  /**
   * The code differs from what it was when the office published the version in force, or it owns a document that the
   * office has published. Somebody has to compare them.
   */
  readonly hasDrifted: boolean;
}

/** A document with its body. */
export interface SettingsView extends SettingsSummary {
  /** Number of entries of its history: `expectedVersion`, and the ETag. */
  readonly version: number;
  readonly body: unknown;
  readonly draft: SettingsDraftView | null;
  /** What the actor may do now. */
  readonly may: readonly SettingsStep[];
}

/** A document as it is read or was changed. */
export interface ShownSettings {
  readonly settings: SettingsView;
}

/** One entry of the history of a document. */
export interface SettingsHistoryEntry {
  readonly type: SettingsAction;
  readonly at: Instant;
  readonly by: string;
  readonly number: number | null;
  readonly effectiveFrom: Instant | null;
  readonly reason: string | null;
  readonly isEmergency: boolean;
}

/** The mistakes of a draft. It can be published when both lists are empty. */
export interface SettingsCheck {
  readonly shape: readonly SettingsMistake[];
  readonly references: readonly SettingsMistake[];
}

/** What a draft would change. */
export interface SettingsSimulation {
  /** Changes to the version in force, in words. */
  readonly changes: readonly SettingsChange[];
  /** Null for a document that decides no dates. */
  readonly whatIf: WhatIf | null;
  /** Proves that this was seen: `seen` of `publish` and `approve`. It holds until the draft changes. */
  readonly seen: string;
}

/** Names a document. */
export interface DocumentRef {
  readonly document: string;
}

/**
 * Documents that an office changes while its desk runs: `aduan.plugins.settings`. A draft is written, checked, seen in
 * its effects and published; publishing some documents takes a second person. Every version is kept; going back to an
 * earlier one makes a new version. A changed calendar or limit holds for tickets received after it.
 *
 * Reading needs the permission `settings:read`, writing and publishing `settings:write`, approving `settings:approve`.
 * Every call with an actor may throw ForbiddenError; a change with an outdated `expectedVersion` throws ConflictError.
 */
export interface Settings extends SettingsMoves {
  /** All documents, without their bodies. */
  list(input: Record<never, never>, options: ReadOptions): Promise<readonly SettingsSummary[]>;
  /** A document with its body in force and its draft. @throws NotFoundError */
  get(input: DocumentRef, options: ReadOptions): Promise<ShownSettings>;
  /** What happened to a document, newest first. @throws NotFoundError */
  history(
    input: DocumentRef & { readonly limit?: number },
    options: ReadOptions,
  ): Promise<readonly SettingsHistoryEntry[]>;
  /** A version with its body; 0 is the body of the code. @throws NotFoundError */
  version(
    input: DocumentRef & { readonly number: number },
    options: ReadOptions,
  ): Promise<SettingsVersionView & { readonly body: unknown }>;
  /** The changes between two versions in words. @throws NotFoundError */
  changes(
    input: DocumentRef & { readonly from: number; readonly to: number },
    options: ReadOptions,
  ): Promise<readonly SettingsChange[]>;
  /** The mistakes of a body, or of the draft. @throws NotFoundError without a draft */
  check(
    input: DocumentRef & { readonly body?: Readonly<Record<string, unknown>> },
    options: ReadOptions,
  ): Promise<SettingsCheck>;
  /**
   * The changes of the draft, and what they would have done to the tickets of the last 90 days.
   *
   * @throws NotFoundError without a draft; InputError for a draft with mistakes
   */
  simulate(input: DocumentRef, options: ReadOptions): Promise<SettingsSimulation>;
  /**
   * Keeps a body as the draft of a document. It may be incomplete.
   *
   * @throws AduanError `settings-owned-by-code`; `settings-base-changed` when another version is in force than `base`
   */
  write(
    input: DocumentRef & {
      readonly body: Readonly<Record<string, unknown>>;
      readonly base: number;
    },
    options: CommandOptions,
  ): Promise<ShownSettings>;
  /** Discards the draft. @throws NotFoundError without one */
  discard(input: DocumentRef, options: CommandOptions): Promise<ShownSettings>;
  /**
   * Publishes the draft, now or from a later instant; where publishing takes two people, submits it for approval.
   *
   * @throws InputError for a draft with mistakes; AduanError `settings-not-seen`, `settings-base-changed`,
   * `settings-scheduled`
   */
  publish(
    input: DocumentRef & {
      /** From `simulate`. */
      readonly seen: string;
      readonly effectiveFrom?: InstantLike;
      /** Kept in clear, at most 500 characters. */
      readonly reason?: string;
      /** Publishes alone where it takes two people. It needs a reason and stands out in the history. */
      readonly isEmergency?: boolean;
    },
    options: CommandOptions,
  ): Promise<ShownSettings>;
  /**
   * Approves the submitted draft of another person, which publishes it.
   *
   * @throws ForbiddenError for its authors; AduanError `settings-not-submitted`, and the errors of `publish`
   */
  approve(
    input: DocumentRef & { readonly seen: string },
    options: CommandOptions,
  ): Promise<ShownSettings>;
  /** Returns the submitted draft to its authors. @throws AduanError `settings-not-submitted` */
  sendBack(
    input: DocumentRef & { readonly reason: string },
    options: CommandOptions,
  ): Promise<ShownSettings>;
  /** Withdraws a version that is not in force yet. @throws NotFoundError */
  withdraw(
    input: DocumentRef & { readonly number: number; readonly reason: string },
    options: CommandOptions,
  ): Promise<ShownSettings>;
  /** Makes a draft of the body of an earlier version; 0 is that of the code. @throws NotFoundError */
  restore(
    input: DocumentRef & { readonly number: number },
    options: CommandOptions,
  ): Promise<ShownSettings>;
}
