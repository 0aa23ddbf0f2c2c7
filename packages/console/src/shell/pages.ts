import type { SignedIn } from '../api/queries.js';

/** A page: all that is no list of tickets, and no ticket. */
interface PageEntry {
  readonly path: string;
  /** The second key of its shortcut, after `g`. */
  readonly key: string;
  /** A right that opens the page; left out = it is open to every officer. */
  readonly right?: string;
  /** The plugin whose screen it is; left out = every desk has it. */
  readonly plugin?: string;
}

/** All pages, by their id. */
export const pages = {
  home: { path: '/', key: 'u', right: 'read' },
  conversations: {
    path: '/percakapan',
    key: 'c',
    right: 'note',
  },
  gaps: {
    path: '/belum-terjawab',
    key: 'j',
    right: 'note',
    plugin: 'knowledge',
  },
  articles: {
    path: '/bank-jawaban',
    key: 'b',
    right: 'note',
    plugin: 'articles',
  },
  'fact-review': {
    path: '/fakta',
    key: 'f',
    right: 'note',
    plugin: 'cooperative-facts',
  },
  regions: {
    path: '/wilayah',
    key: 'w',
    right: 'read',
    plugin: 'reports',
  },
  recap: {
    path: '/rekap',
    key: 'r',
    right: 'read',
    plugin: 'reports',
  },
  searches: {
    path: '/pencarian-identitas',
    key: 'k',
    right: 'read-view-log',
    plugin: 'view-log',
  },
  deadLetters: {
    path: '/macet',
    key: 'x',
    right: 'replay',
  },
  webhooks: {
    path: '/webhook',
    key: 'h',
    right: 'webhooks:manage',
    plugin: 'webhooks',
  },
  office: {
    path: '/atur/kantor',
    key: 'e',
    right: 'settings:read',
    plugin: 'settings',
  },
  officers: {
    path: '/atur/petugas',
    key: 'd',
    right: 'organization:read-officers',
  },
  account: { path: '/akun', key: 'i', plugin: 'sessions' },
} as const satisfies Readonly<Record<string, PageEntry>>;

export type PageName = keyof typeof pages;

/** The pages that an officer may open. */
export function pagesFor({
  hasPlugin,
  may,
}: SignedIn): readonly (PageEntry & { readonly name: PageName })[] {
  return (Object.entries(pages) as readonly [PageName, PageEntry][]).flatMap(([name, page]) => {
    const { plugin, right }: PageEntry = page;
    const isOpen = (!right || may(right)) && (!plugin || hasPlugin(plugin));
    return isOpen ? [{ name, ...page }] : [];
  });
}

/** The page of a URL; null on a list or a ticket. */
export function pageAt(path: string): PageName | null {
  const names = Object.keys(pages) as PageName[];
  return names.find((name) => `${path}/`.startsWith(`${pages[name].path}/`)) ?? null;
}
