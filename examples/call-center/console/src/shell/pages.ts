import type { Officer } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { connectsPrograms, overseesLooks, tendsQueues, worksOnCases } from '../session/duties.js';

/** A page beside the lists of cases. */
interface PageEntry {
  readonly path: string;
  /** Leads there after `g`. */
  readonly key: string;
  /** Who has it; the server asks again. */
  readonly isFor: (officer: Officer) => boolean;
  readonly words: (catalogue: Catalogue) => PageWords;
}

/** How a page is called. */
interface PageWords {
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
    isFor: worksOnCases,
    words: ({ conversations }) => conversations,
  },
  gaps: { path: '/belum-terjawab', key: 'j', isFor: worksOnCases, words: ({ gaps }) => gaps },
  articles: {
    path: '/bank-jawaban',
    key: 'b',
    isFor: worksOnCases,
    words: ({ articles }) => articles,
  },
  'fact-review': {
    path: '/fakta',
    key: 'f',
    isFor: worksOnCases,
    words: ({ cooperativeFacts }) => cooperativeFacts,
  },
  regions: { path: '/wilayah', key: 'w', isFor: everybody, words: ({ regions }) => regions },
  recap: { path: '/rekap', key: 'r', isFor: everybody, words: ({ recap }) => recap },
  searches: {
    path: '/pencarian-identitas',
    key: 'k',
    isFor: overseesLooks,
    words: ({ searches }) => searches,
  },
  stuck: { path: '/macet', key: 'x', isFor: tendsQueues, words: ({ stuck }) => stuck },
  webhooks: {
    path: '/webhook',
    key: 'h',
    isFor: connectsPrograms,
    words: ({ webhooks }) => webhooks,
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
