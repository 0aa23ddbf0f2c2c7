import type { CategoryTree } from '../category/category-tree.js';
import type { DeskKinds } from '../kinds/desk-kinds.js';
import type { Label } from '../ports/label.js';
import type { TicketKind } from '../ticket/workflow/ticket-kind.js';

/** Names for the codes of a ticket: always a name, never the code. */
export interface DeskNames {
  /** A place, by its Kemendagri code. */
  region(code: string): Label;
  /** A topic. */
  category(code: string): Label;
  /** A unit or team. */
  unit(code: string): Label;
  /** Label of a ticket kind. For a kind that the desk has removed, this is its id. */
  kind(kind: TicketKind): Label;
}

/** Texts for an unknown region, category, unit, officer or state. Citizens never see the code. */
export const unknownNames = {
  region: { id: 'wilayah belum dikenal', en: 'region not known' },
  category: { id: 'topik belum dikenal', en: 'topic not known' },
  unit: { id: 'unit belum dikenal', en: 'unit not known' },
  officer: { id: 'petugas yang tidak terdaftar', en: 'an officer who is not listed' },
  state: { id: 'status belum dikenal', en: 'state not known' },
} as const satisfies Readonly<Record<string, Label>>;

/** Sources of the names. */
export interface NameSources {
  readonly kinds: Pick<DeskKinds, 'of'>;
  /** The topics. Called each time, because an office may change them. */
  readonly categories: () => CategoryTree | null;
  /** Names of the units by their codes. Called each time, because units change. */
  readonly units: () => Readonly<Record<string, Label>>;
  /** The name of a place by its Kemendagri code; null where it is not known. */
  readonly regionName: (code: string) => string | null | undefined;
}

/** Makes the names of a desk. */
export function deskNames({ categories, kinds, regionName, units }: NameSources): DeskNames {
  return {
    region(code) {
      const name = regionName(code);
      return name ? { id: name, en: name } : unknownNames.region;
    },
    category: (code) => categories()?.resolve(code)?.label ?? unknownNames.category,
    unit: (code) => units()[code] ?? unknownNames.unit,
    kind: (kind) => kinds.of(kind).label,
  };
}
