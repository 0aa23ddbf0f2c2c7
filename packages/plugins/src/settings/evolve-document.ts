import type { DocumentState, SettingsDraft, SettingsEntry, SettingsVersion } from './version.js';

/** A document without history. */
export const unchangedDocument: DocumentState = { version: 0, draft: null, versions: [] };

/** Applies one entry of the history to a document. */
export function evolveDocument(before: DocumentState, entry: SettingsEntry): DocumentState {
  const document = { ...before, version: before.version + 1 };
  const { draft, versions } = before;
  switch (entry.type) {
    case 'written':
      return { ...document, draft: written(draft, entry) };
    case 'discarded':
      return { ...document, draft: null };
    case 'submitted':
      return { ...document, draft: draft && { ...draft, submitted: submission(entry) } };
    case 'returned':
      return {
        ...document,
        draft: draft && { ...draft, submitted: null, returnedFor: entry.reason ?? null },
      };
    case 'published':
      return draft
        ? { ...document, draft: null, versions: [...versions, published(draft, entry)] }
        : document;
    case 'withdrawn':
      return {
        ...document,
        versions: versions.map((each) =>
          each.number === entry.number ? { ...each, isWithdrawn: true } : each,
        ),
      };
  }
}

function written(draft: SettingsDraft | null, entry: SettingsEntry): SettingsDraft {
  const { actor, at: writtenAt, base = 0, body } = entry;
  const authors = [...new Set([...(draft?.authors ?? []), actor.id])];
  return { body, base, writtenAt, authors, submitted: null, returnedFor: null };
}

function submission(entry: SettingsEntry): SettingsDraft['submitted'] {
  const { actor, at, effectiveFrom = null, reason = null } = entry;
  return { by: actor.id, at, effectiveFrom, reason };
}

function published({ authors, body }: SettingsDraft, entry: SettingsEntry): SettingsVersion {
  const { actor, at, codeHash = '', effectiveFrom = at, number = 0, reason = null } = entry;
  return {
    number,
    body,
    effectiveFrom,
    publishedAt: at,
    publishedBy: actor.id,
    authors,
    reason,
    isEmergency: entry.isEmergency ?? false,
    isWithdrawn: false,
    codeHash,
  };
}

/** The version in force; null while the code's is. @param now - epoch ms */
export function versionInForce({ versions }: DocumentState, now: number): SettingsVersion | null {
  return versions.findLast((each) => !each.isWithdrawn && each.effectiveFrom <= now) ?? null;
}

/** The version that comes into force later; null without one. @param now - epoch ms */
export function scheduledVersion({ versions }: DocumentState, now: number): SettingsVersion | null {
  return versions.find((each) => !each.isWithdrawn && each.effectiveFrom > now) ?? null;
}
