import { useLocation, useRoute, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { searchRequestIn } from '../search/search-query.js';
import { type PageName, pageAt, pages } from './pages.js';

/** The lists that an officer can look at. */
export const views = [
  'all',
  'mine',
  'team',
  'owed',
  'calls',
  'no-way',
  'approval',
  'late',
] as const;
export type View = (typeof views)[number];

const filterNames = [
  'phase',
  'answer',
  'kind',
  'category',
  'team',
  'channel',
  'region',
  'joined',
] as const;
/** The filters of the calls to make. */
const callFilterNames = ['team', 'assignee'] as const;
export type FilterName = (typeof filterNames | typeof callFilterNames)[number];

const searchPath = '/cari';
export const listPath = '/kerja';

function viewAddress(view: View): string {
  return view === 'all' ? listPath : `${listPath}?view=${view}`;
}

/** The officer's location: all of it is in the URL, so that back, reload and links work, except the search text. */
export function useDeskLocation() {
  const [path, navigate] = useLocation();
  const [, onTicket] = useRoute('/kasus/:id');
  const [isNew] = useRoute('/baru');
  const [, onArticle] = useRoute('/bank-jawaban/:id');
  const [, onSettings] = useRoute(`${pages.office.path}/:document`);
  const [, onProtection] = useRoute('/data-pribadi/:id');
  const [, onConversation] = useRoute('/percakapan/:id');
  const search = useSearch();
  const query = new URLSearchParams(search);
  const named = query.get('view');
  const view = views.find((each) => each === named) ?? 'all';
  const filters: readonly FilterName[] = view === 'calls' ? callFilterNames : filterNames;
  const ticketId = onTicket?.id ?? null;
  const isOnSearch = path === searchPath;
  const sought = searchRequestIn(useHistoryState());
  const trail = sought === null ? {} : { sought };

  function withQuery(changes: Readonly<Record<string, string | null>>): string {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    return text === '' ? '' : `?${text}`;
  }

  const page = pageAt(path);
  const list = isNew ? '/baru' : listPath;
  const here = ticketId ? `/kasus/${ticketId}` : page ? pages[page].path : list;
  const setQuery = (changes: Readonly<Record<string, string | null>>) =>
    navigate(`${here}${withQuery(changes)}`, { replace: true });

  const settingsAddress = (document: string, at?: string) =>
    `${pages.office.path}/${document}${at ? `?${new URLSearchParams({ pada: at })}` : ''}`;

  return {
    view,
    ticketId,
    isNew,
    /** The page next to the lists; null on a list or a ticket. */
    page,
    /** The id of an article, or `baru` for a new one; null = the list. */
    articleId: onArticle?.id ?? null,
    /** The tickets that ask for the new article. */
    articleTickets: (query.get('kasus') ?? '').split(',').filter((id) => id !== ''),
    /** The document of the office's settings; null = the first one. */
    settingsDocument: onSettings?.document ?? null,
    /** The place in it that was searched for: `categories.3.label`. */
    settingsPlace: query.get('pada'),
    /** The ticket whose reporter's data is handled. */
    protectionTicket: onProtection?.id ?? null,
    conversationId: onConversation?.id ?? null,
    /** The month of the recap, `2026-03`; null = this one. */
    month: /^20\d\d-\d\d$/.exec(query.get('bulan') ?? '')?.[0] ?? null,
    /** The week of the recap, `2026-W14`; null = its month. */
    week: /^20\d\d-W\d\d$/.exec(query.get('minggu') ?? '')?.[0] ?? null,
    /** Whether it is the recap for publication. */
    isPublic: query.get('untuk') === 'umum',
    /** The province whose regencies are shown; null = all provinces. */
    province: /^\d{2}$/.exec(query.get('provinsi') ?? '')?.[0] ?? null,
    /** The topic that the regions' figures are filtered by. */
    topic: query.get('topik'),
    /** Whether regions with the most late tickets come first. */
    isLateFirst: query.get('urut') === 'terlambat',
    /** Whether this is a search: the list next to an open ticket then shows the results. */
    isSearch: isOnSearch || (ticketId !== null && sought !== null),
    /** The current search. */
    sought,
    /** The query that is kept when a ticket is opened and closed. */
    trail,
    filter: (name: FilterName) => query.get(name),
    /** The filters of this list. */
    filters,
    activeFilters: filters.filter((name) => query.get(name)).length,
    /** The view of the list, and what narrows it. */
    listQuery: new URLSearchParams({ ...Object.fromEntries(query), view }).toString(),
    callQuery: new URLSearchParams(
      callFilterNames.flatMap((name) => {
        const value = query.get(name);
        return value ? [[name, value]] : [];
      }),
    ).toString(),
    pageAddress: (name: PageName) => pages[name].path,
    openPage: (name: PageName) => navigate(pages[name].path),
    ticketAddress: (id: string) => `/kasus/${id}${withQuery({})}`,
    protectionAddress: (id: string) => `/data-pribadi/${id}`,
    viewAddress,
    openView: (next: View) => navigate(viewAddress(next)),
    openClosed: () => navigate(`${listPath}?phase=closed`),
    openTicket: (id: string) => navigate(`/kasus/${id}${withQuery({})}`),
    settingsAddress,
    openSettings: (document: string, at: string) => navigate(settingsAddress(document, at)),
    conversationAddress: (id: string) => `/percakapan/${id}`,
    /** The URL of the list of open or late tickets, with filters. */
    narrowedAddress: (narrowed: Readonly<Record<string, string | null>>) => {
      const given = Object.entries(narrowed).filter(([, value]) => value !== null);
      return `${listPath}?${new URLSearchParams(Object.fromEntries(given) as Record<string, string>)}`;
    },
    provinceAddress: (province: string | null) => `/wilayah${withQuery({ provinsi: province })}`,
    articleAddress: (id: string) => `/bank-jawaban/${id}`,
    newArticleAddress: (cases: readonly string[]) =>
      `/bank-jawaban/baru${cases.length > 0 ? `?kasus=${cases.join(',')}` : ''}`,
    openArticle: (id: string) => navigate(`/bank-jawaban/${id}`, { replace: true }),
    openList: () =>
      ticketId !== null && sought !== null
        ? navigate(searchPath, { state: trail })
        : navigate(`${listPath}${withQuery({})}`),
    openNew: () => navigate(`/baru${withQuery({})}`),
    setQuery,
    /** Searches tickets, and people if requested; the same text again sends a new request. */
    search: (text: string, people = false) =>
      navigate(searchPath, {
        state: { sought: { text, at: Date.now(), people } },
        replace: isOnSearch && text === sought?.text,
      }),
  };
}
