import type { SignedIn } from '../api/queries.js';
import type { Catalogue } from '../catalogue/catalogue.js';

/** A page: all that is no list of tickets, and no ticket. */
interface PageEntry {
  readonly path: string;
  /** The second key of its shortcut, after `g`. */
  readonly key: string;
  /** What an officer who opens it may do; left out = every officer opens it. */
  readonly right?: string;
  /** The plugin whose screen it is; left out = every desk has it. */
  readonly plugin?: string;
  readonly texts: (catalogue: Catalogue) => PageTexts;
}

/** The names of a page. */
interface PageTexts {
  readonly title: string;
  /** The label of its link; the title where that is short enough. */
  readonly short?: string;
  /** The label of its skip link. */
  readonly skip: string;
}

/** All pages, by their id. */
export const pages = {
  home: { path: '/', key: 'u', right: 'read', texts: ({ home }) => home },
  conversations: {
    path: '/percakapan',
    key: 'c',
    right: 'note',
    texts: ({ conversations }) => conversations,
  },
  gaps: {
    path: '/belum-terjawab',
    key: 'j',
    right: 'note',
    plugin: 'knowledge',
    texts: ({ gaps }) => gaps,
  },
  articles: {
    path: '/bank-jawaban',
    key: 'b',
    right: 'note',
    plugin: 'articles',
    texts: ({ articles }) => articles,
  },
  'fact-review': {
    path: '/fakta',
    key: 'f',
    right: 'note',
    plugin: 'cooperative-facts',
    texts: ({ cooperativeFacts }) => cooperativeFacts,
  },
  regions: {
    path: '/wilayah',
    key: 'w',
    right: 'read',
    plugin: 'reports',
    texts: ({ regions }) => regions,
  },
  recap: {
    path: '/rekap',
    key: 'r',
    right: 'read',
    plugin: 'reports',
    texts: ({ recap }) => recap,
  },
  searches: {
    path: '/pencarian-identitas',
    key: 'k',
    right: 'read-view-log',
    plugin: 'view-log',
    texts: ({ searches }) => searches,
  },
  deadLetters: {
    path: '/macet',
    key: 'x',
    right: 'replay',
    texts: ({ deadLetters }) => deadLetters,
  },
  webhooks: {
    path: '/webhook',
    key: 'h',
    right: 'webhooks:manage',
    plugin: 'webhooks',
    texts: ({ webhooks }) => webhooks,
  },
  officers: {
    path: '/atur/petugas',
    key: 'd',
    right: 'organization:read-officers',
    texts: ({ officers }) => officers,
  },
  account: { path: '/akun', key: 'i', plugin: 'sessions', texts: ({ account }) => account },
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
