import type { AnyPlugin, PersonalData } from '../../plugin/plugin.js';
import type { Label } from '../../ports/label.js';
import type { MountedPlugin } from '../../runtime/plugins/mount-plugins.js';
import type { Workflow } from '../../ticket/workflow/workflow.js';
import {
  asLongAsTicket,
  type CoreData,
  keyDestroyed,
  personalDataOfCore,
  rowsDeleted,
} from './personal-data-of-core.js';

/** One kind of personal data that a desk keeps. */
export interface InventoryEntry {
  /** `core`, or the id of the plugin that keeps it. */
  readonly keptBy: string;
  /** Sealed fields of events, as `ticket.opened.contacts`, and tables. */
  readonly where: readonly string[];
  readonly what: Label;
  /** Null: the plugin does not say. */
  readonly purpose: Label | null;
  /** Roles that the workflow lets see it; without any, no officer. */
  readonly roles: readonly string[];
  /** Null: the plugin does not say. */
  readonly retention: Label | null;
  readonly erasure: Label;
}

/** A recipient to whom the host passes on personal data. */
export interface Recipient {
  readonly name: string;
  /** ISO 3166-1 alpha-2, such as `ID`. */
  readonly country: string;
  readonly purpose: Label;
}

/** Facts about the data of a desk that only the host knows. */
export interface InventoryOfHost {
  /** The law or consent on which the processing is based. */
  readonly legalBasis?: Label;
  /** Recipients of data: providers of channels, models and storage, and any others. */
  readonly recipients?: readonly Recipient[];
}

/** The personal data that a desk keeps, from the declarations of core and of its plugins. */
export function inventoryOf({
  mounted,
  workflow,
}: {
  readonly mounted: readonly MountedPlugin[];
  readonly workflow: Workflow;
}): readonly InventoryEntry[] {
  const { permissions } = workflow.definition;
  const rolesFor = (permission: CoreData['shownBy']) =>
    permission === null ? [] : (permissions[permission] ?? []);
  const core = personalDataOfCore().map(({ shownBy, ...entry }) => ({
    keptBy: 'core',
    ...entry,
    roles: rolesFor(shownBy),
  }));
  const ofPlugins = mounted.flatMap(({ plugin }) =>
    personalDataOf(plugin).map((entry) => ({ ...entry, roles: rolesFor(entry.shownBy) })),
  );
  return [...core, ...ofPlugins];
}

/**
 * Where a plugin keeps personal data: sealed fields of its events, sealed tables, and data outside the store of the
 * desk; each with the plugin's own description.
 */
export function personalDataOf({ events = [], id, personal = {}, tables = {} }: AnyPlugin) {
  const entry = (where: string, said: PersonalData | undefined) => ({
    keptBy: id,
    where: [where],
    what: said?.what ?? { id: where, en: where },
    purpose: said?.purpose ?? null,
  });
  return [
    ...events.flatMap(({ definition: { personal: schema }, type }) =>
      Object.keys((schema?.properties ?? {}) as object).map((field) => {
        const said = personal[`${type.slice(id.length + 1)}.${field}`];
        return {
          ...entry(`${type}.${field}`, said),
          // Core shows these two in the history of the ticket, and opens the others for the plugin alone.
          shownBy: field === 'reason' || field === 'text' ? ('read-identity' as const) : null,
          retention: said?.retention ?? asLongAsTicket,
          erasure: keyDestroyed,
        };
      }),
    ),
    ...Object.entries(personal).flatMap(([word, said]) =>
      word in tables || word.includes('.')
        ? []
        : [
            {
              ...entry(`${id}:${word}`, said),
              shownBy: null,
              retention: said.retention ?? null,
              erasure: rowsDeleted,
            },
          ],
    ),
    ...Object.entries(tables).flatMap(([table, { sealed }]) =>
      sealed
        ? [
            {
              ...entry(`${id}:${table}`, personal[table]),
              shownBy: null,
              retention: personal[table]?.retention ?? null,
              erasure: rowsDeleted,
            },
          ]
        : [],
    ),
  ];
}
