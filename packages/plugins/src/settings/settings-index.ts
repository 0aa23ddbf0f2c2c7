import type { DeskSettings, FollowedLedger, PluginContext } from '@aduan/core/plugin';
import type { AnyDocument } from './contributions.js';
import { evolveDocument, unchangedDocument, versionInForce } from './evolve-document.js';
import type { DocumentState, SettingsEntry } from './version.js';

/** The documents of a desk in memory, and the settings that follow from them. */
export interface SettingsIndex extends Pick<FollowedLedger<SettingsEntry>, 'append' | 'readOn'> {
  stateOf(document: string): DocumentState;
  /** The body in force: that of the code, or the last published one. The same object until it changes. */
  body(document: string): unknown;
  /** The settings in force. The same object until they change. */
  inForce(before: DeskSettings): DeskSettings;
}

/** The version of a document that was applied last, and the settings that it was applied to. */
interface Applied {
  readonly before: DeskSettings;
  readonly number: number;
  readonly after: DeskSettings;
}

/**
 * Opens the documents of a desk.
 *
 * @param documents - called when they are needed, because plugins later in the list contribute some
 * @param isOwned - whether the office owns a document
 */
export function openSettingsIndex(
  { codeSettings, ledger, log, now }: PluginContext,
  documents: () => ReadonlyMap<string, AnyDocument>,
  isOwned: (document: string) => boolean,
): SettingsIndex {
  const states = new Map<string, DocumentState>();
  const bases = new Map<string, unknown>();
  const applied = new Map<string, Applied>();
  const stateOf = (id: string) => states.get(id) ?? unchangedDocument;
  const { append, readOn } = ledger<SettingsEntry>('settings:versions').follow((entry) => {
    states.set(entry.document, evolveDocument(stateOf(entry.document), entry));
  });

  function versionOf(id: string) {
    return isOwned(id) ? versionInForce(stateOf(id), now()) : null;
  }

  function baseOf(id: string): unknown {
    if (!bases.has(id)) bases.set(id, documents().get(id)?.base(codeSettings));
    return bases.get(id);
  }

  /** The settings after one document. A version that no longer fits the code leaves the former settings in force. */
  function apply(document: AnyDocument, before: DeskSettings): DeskSettings {
    const version = versionOf(document.id);
    if (!version || !document.apply) return before;
    const last = applied.get(document.id);
    if (last?.before === before && last.number === version.number) return last.after;
    let after = last?.after ?? before;
    try {
      after = document.apply(version.body, before);
    } catch (error) {
      log('error', 'settings.not-applied', {
        error,
        document: document.id,
        number: version.number,
      });
    }
    applied.set(document.id, { before, number: version.number, after });
    return after;
  }

  return {
    append,
    readOn,
    stateOf,
    body: (id) => versionOf(id)?.body ?? baseOf(id),
    inForce: (before) =>
      [...documents().values()].reduce((settings, document) => apply(document, settings), before),
  };
}
