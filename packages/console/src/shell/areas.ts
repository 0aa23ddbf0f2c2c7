import {
  BookOpen,
  ChartColumn,
  House,
  Inbox,
  Layers,
  type LucideIcon,
  SlidersHorizontal,
} from 'lucide-react';
import { useOfficer } from '../api/queries.js';
import type { PageTexts } from '../catalogue/id-pages.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation, type View, views } from './desk-location.js';
import { pages as allPages, type PageName, pagesFor } from './pages.js';

/** A list of tickets, or a page. */
export type EntryName = View | PageName;

/** The areas in the order of the rail, each with its entries. */
const areas = {
  home: { icon: House, entries: ['home'] },
  work: { icon: Inbox, entries: ['all', 'calls', 'approval', 'conversations'] },
  views: { icon: Layers, entries: ['mine', 'team', 'owed', 'late', 'no-way'] },
  knowledge: { icon: BookOpen, entries: ['articles', 'gaps', 'fact-review'] },
  reports: { icon: ChartColumn, entries: ['recap', 'regions', 'searches'] },
  settings: { icon: SlidersHorizontal, entries: ['office', 'officers', 'webhooks', 'deadLetters'] },
} as const satisfies Readonly<Record<string, { icon: LucideIcon; entries: readonly EntryName[] }>>;

export type AreaName = keyof typeof areas;

/** One link of an area. */
export interface AreaEntry {
  readonly name: EntryName;
  readonly title: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** An area of the console that the officer may open. */
export interface Area {
  readonly name: AreaName;
  readonly icon: LucideIcon;
  readonly title: string;
  /** At least one. */
  readonly entries: readonly [AreaEntry, ...AreaEntry[]];
  readonly isCurrent: boolean;
}

/** The areas that the officer may open; an area of which they may open nothing is left out. */
export function useAreas(): readonly Area[] {
  const catalogue = useCatalogue();
  const place = useDeskLocation();
  const officer = useOfficer();
  const pages = pagesFor(officer);
  const hasPage = officer.may('read') || pages.some(({ name }) => name === place.page);
  // An officer without the right to read tickets begins at their first page.
  const shown = hasPage ? shownEntry(place) : pages[0]?.name;
  const open = new Map<EntryName, Omit<AreaEntry, 'name' | 'isCurrent'>>();
  for (const view of views) {
    if (!officer.may(view === 'approval' ? 'approve' : 'read')) continue;
    if (['approval', 'calls'].includes(view) && !officer.hasPlugin('replies')) continue;
    open.set(view, { title: catalogue.views[view], href: place.viewAddress(view) });
  }
  for (const { name, path } of pages) {
    const { short, title }: PageTexts = catalogue.pages[name];
    open.set(name, { title: short ?? title, href: path });
  }
  return (Object.keys(areas) as readonly AreaName[]).flatMap((name) => {
    const { icon, entries } = areas[name];
    const [first, ...others] = entries.flatMap((entry: EntryName) => {
      const link = open.get(entry);
      return link ? [{ name: entry, ...link, isCurrent: entry === shown }] : [];
    });
    if (!first) return [];
    const isCurrent =
      [first, ...others].some((entry) => entry.isCurrent) ||
      (name === 'settings' && place.protectionTicket !== null);
    return [
      { name, icon, title: catalogue.areas[name], entries: [first, ...others] as const, isCurrent },
    ];
  });
}

/** The current entry; null in a search, and on the page of a ticket's personal data. */
function shownEntry(place: ReturnType<typeof useDeskLocation>): EntryName | null {
  return place.protectionTicket || place.isSearch ? null : (place.page ?? place.view);
}

/** The URL of the first page, relative to the console's own. */
export const homeAddress = allPages.home.path;
