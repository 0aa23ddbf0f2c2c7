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
  'closed',
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
/** What narrows the calls to make. */
const callFilterNames = ['team', 'assignee'] as const;
export type FilterName = (typeof filterNames | typeof callFilterNames)[number];

const searchPath = '/cari';

/** Where the officer is: all of it stands in the address bar, so that back, reload and links work, but for what he looks for. */
export function useDeskLocation() {
  const [path, navigate] = useLocation();
  const [, onCase] = useRoute('/kasus/:id');
  const [isNew] = useRoute('/baru');
  const [, onArticle] = useRoute('/bank-jawaban/:id');
  const [, onProtection] = useRoute('/data-pribadi/:id');
  const [, onConversation] = useRoute('/percakapan/:id');
  const search = useSearch();
  const query = new URLSearchParams(search);
  const named = query.get('view');
  const view = views.find((each) => each === named) ?? 'all';
  const filters: readonly FilterName[] = view === 'calls' ? callFilterNames : filterNames;
  const ticketId = onCase?.id ?? null;
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
  const list = isNew ? '/baru' : '/';
  const here = ticketId ? `/kasus/${ticketId}` : page ? pages[page].path : list;
  const setQuery = (changes: Readonly<Record<string, string | null>>) =>
    navigate(`${here}${withQuery(changes)}`, { replace: true });

  return {
    view,
    ticketId,
    isNew,
    /** The page beside the lists; null on a list and a case. */
    page,
    /** An article, or `baru` for one that is begun; null = all of them. */
    articleId: onArticle?.id ?? null,
    /** The cases that ask for the article that is begun. */
    articleTickets: (query.get('kasus') ?? '').split(',').filter((id) => id !== ''),
    /** The case whose reporter's data is seen to. */
    protectionTicket: onProtection?.id ?? null,
    conversationId: onConversation?.id ?? null,
    /** The month of the recap, `2026-03`; null = this one. */
    month: /^20\d\d-\d\d$/.exec(query.get('bulan') ?? '')?.[0] ?? null,
    /** The week of the recap, `2026-W14`; null = its month. */
    week: /^20\d\d-W\d\d$/.exec(query.get('minggu') ?? '')?.[0] ?? null,
    /** Whether the recap is the one for everybody. */
    isPublic: query.get('untuk') === 'umum',
    /** The province whose regencies are shown; null = all provinces. */
    province: /^\d{2}$/.exec(query.get('provinsi') ?? '')?.[0] ?? null,
    /** The topic that the figures of regions are narrowed to. */
    topic: query.get('topik'),
    /** Whether regions with the most late cases stand first. */
    isLateFirst: query.get('urut') === 'terlambat',
    /** Whether cases are searched: the list beside an open case is what was found then. */
    isSearch: isOnSearch || (ticketId !== null && sought !== null),
    /** What is looked for. */
    sought,
    /** What goes along to a case, and leads back from it. */
    trail,
    filter: (name: FilterName) => query.get(name),
    /** What can narrow this list. */
    filters,
    activeFilters: filters.filter((name) => query.get(name)).length,
    /** The list as the server is asked for it. */
    listQuery: new URLSearchParams({
      ...Object.fromEntries(query),
      // Everything that is not closed, by what is due next.
      view: view === 'all' ? 'due' : view,
    }).toString(),
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
    viewAddress: (next: View) => `/${next === 'all' ? '' : `?view=${next}`}`,
    openView: (next: View) => navigate(`/${next === 'all' ? '' : `?view=${next}`}`),
    openCase: (id: string) => navigate(`/kasus/${id}${withQuery({})}`),
    conversationAddress: (id: string) => `/percakapan/${id}`,
    /** The list of open cases, or of late ones, narrowed. */
    narrowedAddress: (narrowed: Readonly<Record<string, string | null>>) => {
      const given = Object.entries(narrowed).filter(([, value]) => value !== null);
      return `/?${new URLSearchParams(Object.fromEntries(given) as Record<string, string>)}`;
    },
    provinceAddress: (province: string | null) => `/wilayah${withQuery({ provinsi: province })}`,
    articleAddress: (id: string) => `/bank-jawaban/${id}`,
    newArticleAddress: (cases: readonly string[]) =>
      `/bank-jawaban/baru${cases.length > 0 ? `?kasus=${cases.join(',')}` : ''}`,
    openArticle: (id: string) => navigate(`/bank-jawaban/${id}`, { replace: true }),
    openList: () =>
      ticketId !== null && sought !== null
        ? navigate(searchPath, { state: trail })
        : navigate(`/${withQuery({})}`),
    openNew: () => navigate(`/baru${withQuery({})}`),
    setQuery,
    /** Looks for cases, and for people if it is said; the same words once more are asked again. */
    search: (text: string, people = false) =>
      navigate(searchPath, {
        state: { sought: { text, at: Date.now(), people } },
        replace: isOnSearch && text === sought?.text,
      }),
  };
}
