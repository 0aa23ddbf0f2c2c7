import type { Principal } from '@aduan/core';
import type { Permission } from '@aduan/core/ticket';
import type { AnyDocument } from './contributions.js';
import { scheduledVersion, versionInForce } from './evolve-document.js';
import type {
  SettingsDraftView,
  SettingsHistoryEntry,
  SettingsOwner,
  SettingsStep,
  SettingsSummary,
  SettingsVersionView,
  SettingsView,
} from './settings.js';
import type { DocumentState, SettingsDraft, SettingsEntry, SettingsVersion } from './version.js';

/** What a view is made of. */
export interface SettingsParts {
  readonly document: AnyDocument;
  readonly state: DocumentState;
  readonly owner: SettingsOwner;
  readonly takesTwo: boolean;
  /** SHA-256 of the body that the code gives, hex. */
  readonly codeHash: string;
  /** Epoch ms. */
  readonly now: number;
}

/** A version as it is read; null = the body of the code. */
export function versionView(version: SettingsVersion | null): SettingsVersionView {
  if (!version) {
    return {
      number: 0,
      effectiveFrom: null,
      publishedAt: null,
      publishedBy: null,
      authors: [],
      reason: null,
      isEmergency: false,
      isWithdrawn: false,
    };
  }
  const { body: _body, codeHash: _codeHash, ...shown } = version;
  return shown;
}

/** A document in a list. */
export function settingsSummary(parts: SettingsParts): SettingsSummary {
  const { codeHash, document, now, owner, state, takesTwo } = parts;
  const isOwned = owner === 'console';
  const published = versionInForce(state, now);
  const inForce = isOwned ? published : null;
  const scheduled = isOwned ? scheduledVersion(state, now) : null;
  return {
    document: document.id,
    label: document.label,
    owner,
    takesTwo,
    inForce: versionView(inForce),
    scheduled: scheduled && versionView(scheduled),
    draft: state.draft && withoutBody(state.draft),
    hasDrifted: published !== null && (!isOwned || published.codeHash !== codeHash),
  };
}

/** A document with its body, and what an actor may do with it. */
export function settingsView({
  actor,
  body,
  may,
  ...parts
}: SettingsParts & {
  readonly actor: Principal;
  readonly body: unknown;
  readonly may: (permission: Permission) => boolean;
}): SettingsView {
  const summary = settingsSummary(parts);
  const { draft, version } = parts.state;
  return {
    ...summary,
    version,
    body,
    draft,
    may: parts.owner === 'code' ? [] : [...stepsOf(summary, draft, actor, may)],
  };
}

function* stepsOf(
  { inForce, scheduled }: SettingsSummary,
  draft: SettingsDraft | null,
  actor: Principal,
  may: (permission: Permission) => boolean,
): Generator<SettingsStep> {
  const isLatest = draft?.base === inForce.number && scheduled === null;
  if (may('settings:write')) {
    yield 'write';
    if (draft) yield 'discard';
    if (draft && isLatest && !draft.submitted) yield 'publish';
    if (scheduled) yield 'withdraw';
    yield 'restore';
  }
  if (!draft?.submitted || !may('settings:approve')) return;
  if (isLatest && !draft.authors.includes(actor.id)) yield 'approve';
  yield 'return';
}

function withoutBody({ body: _body, ...draft }: SettingsDraft): Omit<SettingsDraftView, 'body'> {
  return draft;
}

/** An entry of the history as it is read. */
export function historyEntry(entry: SettingsEntry): SettingsHistoryEntry {
  const {
    actor,
    at,
    effectiveFrom = null,
    isEmergency = false,
    number = null,
    reason = null,
    type,
  } = entry;
  return { type, at, by: actor.id, number, effectiveFrom, reason, isEmergency };
}
