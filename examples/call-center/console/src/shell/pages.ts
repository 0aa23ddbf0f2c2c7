import type { Officer } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import {
  canHandleTickets,
  canManageDeadLetters,
  canManageWebhooks,
  canReadViewLog,
} from '../session/permissions.js';

/** A page beside the lists of cases. */
interface PageEntry {
  readonly path: string;
  /** Leads there after `g`. */
  readonly key: string;
  /** Who has it; the server asks again. */
  readonly isFor: (officer: Officer) => boolean;
  readonly texts: (catalogue: Catalogue) => PageTexts;
}

/** How a page is called. */
interface PageTexts {
  readonly title: string;
  /** On its link; the title where that is short enough. */
  readonly short?: string;
  /** Of the link that leads past everything else. */
  readonly skip: string;
}

const everybody = () => true;

/** All pages, in the order of their links, by the id of what they show. */
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

/** The pages that somebody has, in the order of their links. */
export function pagesFor(officer: Officer): readonly (PageEntry & { readonly name: PageName })[] {
  return (Object.entries(pages) as readonly [PageName, PageEntry][]).flatMap(([name, page]) =>
    page.isFor(officer) ? [{ name, ...page }] : [],
  );
}

/** The page of an address; null on a list and a case. */
export function pageAt(path: string): PageName | null {
  const names = Object.keys(pages) as PageName[];
  return names.find((name) => `${path}/`.startsWith(`${pages[name].path}/`)) ?? null;
}
