import type { Officer } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import {
  canHandleTickets,
  canManageDeadLetters,
  canManageWebhooks,
  canReadViewLog,
} from '../session/permissions.js';

/** A page beside the lists of tickets. */
interface PageEntry {
  readonly path: string;
  /** The second key of its shortcut, after `g`. */
  readonly key: string;
  /** Who may open it; the server checks again. */
  readonly isFor: (officer: Officer) => boolean;
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

const everybody = () => true;

/** All pages, in the order of their links, by their id. */
export const pages = {
  conversations: {
    path: '/percakapan',
    key: 'c',
    isFor: canHandleTickets,
    texts: ({ conversations }) => conversations,
  },
  gaps: { path: '/belum-terjawab', key: 'j', isFor: canHandleTickets, texts: ({ gaps }) => gaps },
  articles: {
    path: '/bank-jawaban',
    key: 'b',
    isFor: canHandleTickets,
    texts: ({ articles }) => articles,
  },
  'fact-review': {
    path: '/fakta',
    key: 'f',
    isFor: canHandleTickets,
    texts: ({ cooperativeFacts }) => cooperativeFacts,
  },
  regions: { path: '/wilayah', key: 'w', isFor: everybody, texts: ({ regions }) => regions },
  recap: { path: '/rekap', key: 'r', isFor: everybody, texts: ({ recap }) => recap },
  searches: {
    path: '/pencarian-identitas',
    key: 'k',
    isFor: canReadViewLog,
    texts: ({ searches }) => searches,
  },
  deadLetters: {
    path: '/macet',
    key: 'x',
    isFor: canManageDeadLetters,
    texts: ({ deadLetters }) => deadLetters,
  },
  webhooks: {
    path: '/webhook',
    key: 'h',
    isFor: canManageWebhooks,
    texts: ({ webhooks }) => webhooks,
  },
} as const satisfies Readonly<Record<string, PageEntry>>;

export type PageName = keyof typeof pages;

/** The pages that an officer may open, in the order of their links. */
export function pagesFor(officer: Officer): readonly (PageEntry & { readonly name: PageName })[] {
  return (Object.entries(pages) as readonly [PageName, PageEntry][]).flatMap(([name, page]) =>
    page.isFor(officer) ? [{ name, ...page }] : [],
  );
}

/** The page of a URL; null on a list or a ticket. */
export function pageAt(path: string): PageName | null {
  const names = Object.keys(pages) as PageName[];
  return names.find((name) => `${path}/`.startsWith(`${pages[name].path}/`)) ?? null;
}
