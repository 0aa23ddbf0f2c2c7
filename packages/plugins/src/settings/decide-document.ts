import { AduanError, ForbiddenError, NotFoundError, type Principal } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import { scheduledVersion, versionInForce } from './evolve-document.js';
import type { DocumentState, SettingsDraft, SettingsEntry } from './version.js';

/** A command on a document. */
export type SettingsCommand =
  | { readonly type: 'write'; readonly body: unknown; readonly base: number }
  | { readonly type: 'restore'; readonly body: unknown }
  | { readonly type: 'discard' }
  | {
      readonly type: 'publish';
      readonly effectiveFrom?: number;
      readonly reason?: string;
      readonly isEmergency?: boolean;
      readonly codeHash: string;
    }
  | { readonly type: 'approve'; readonly codeHash: string }
  | { readonly type: 'return'; readonly reason: string }
  | { readonly type: 'withdraw'; readonly number: number; readonly reason: string };

/** What a decision is made on. */
export interface SettingsDecision {
  readonly document: DocumentState;
  readonly actor: Principal;
  /** Epoch ms. */
  readonly now: number;
  /** Whether publishing takes a second person. */
  readonly takesTwo: boolean;
}

/** The part of an entry that a decision makes. */
export type DecidedEntry = Omit<SettingsEntry, 'actor' | 'at' | 'document'>;

/** Longest time before a version comes into force, ms: an office plans at most the next year. */
const maxAheadMs = 400 * 86_400_000;

/**
 * Decides the effect of a command on a document. Permissions, shape and references are checked before.
 *
 * @throws AduanError `settings-base-changed`, `settings-scheduled`, `settings-submitted`; ForbiddenError,
 * NotFoundError, InputError
 */
export function decideDocument(
  command: SettingsCommand,
  { actor, document, now, takesTwo }: SettingsDecision,
): DecidedEntry {
  const inForce = versionInForce(document, now)?.number ?? 0;
  if (command.type === 'write') {
    const { base, body } = command;
    requireBase(base, inForce);
    return { type: 'written', body, base };
  }
  if (command.type === 'restore') return { type: 'written', body: command.body, base: inForce };
  if (command.type === 'withdraw') {
    const { number, reason } = command;
    if (scheduledVersion(document, now)?.number !== number) throw new NotFoundError('version');
    return { type: 'withdrawn', number, reason };
  }
  const { draft, versions } = document;
  if (!draft) throw new NotFoundError('draft');
  if (command.type === 'discard') return { type: 'discarded' };
  const number = (versions.at(-1)?.number ?? 0) + 1;
  if (command.type === 'publish') {
    const { codeHash, effectiveFrom, isEmergency = false, reason } = command;
    requireLatest(document, draft, inForce, now);
    if (effectiveFrom !== undefined) requireSoon(effectiveFrom, now);
    const when = {
      ...(effectiveFrom !== undefined && { effectiveFrom }),
      ...(reason !== undefined && { reason }),
    };
    if (!takesTwo) return { type: 'published', number, codeHash, ...when };
    if (!isEmergency) return { type: 'submitted', ...when };
    if (reason === undefined) refuseField('reason', 'is needed to publish without a second person');
    return { type: 'published', number, codeHash, isEmergency: true, ...when };
  }
  if (!draft.submitted) {
    throw new AduanError('settings-not-submitted', 'Nobody submitted this draft for approval.');
  }
  if (command.type === 'return') return { type: 'returned', reason: command.reason };
  if (draft.authors.includes(actor.id)) {
    throw new ForbiddenError('settings:approve', 'an author of a draft does not approve it');
  }
  requireLatest(document, draft, inForce, now);
  const { effectiveFrom, reason } = draft.submitted;
  const isLater = effectiveFrom !== null && effectiveFrom > now;
  return {
    type: 'published',
    number,
    codeHash: command.codeHash,
    ...(isLater && { effectiveFrom }),
    ...(reason !== null && { reason }),
  };
}

function requireLatest(
  document: DocumentState,
  draft: SettingsDraft,
  inForce: number,
  now: number,
): void {
  requireBase(draft.base, inForce);
  const scheduled = scheduledVersion(document, now);
  if (!scheduled) return;
  throw new AduanError(
    'settings-scheduled',
    `Version ${scheduled.number} waits for its date. Withdraw it first, or wait until it is in force.`,
  );
}

function requireBase(base: number, inForce: number): void {
  if (base === inForce) return;
  throw new AduanError(
    'settings-base-changed',
    `The draft starts from version ${base}, but version ${inForce} is in force. Compare both and write it again.`,
  );
}

function requireSoon(effectiveFrom: number, now: number): void {
  if (effectiveFrom <= now) refuseField('effectiveFrom', 'lies in the past: leave it out');
  if (effectiveFrom > now + maxAheadMs) refuseField('effectiveFrom', 'is more than a year away');
}
