import './shell.css';
import { type ComponentType, useEffect, useState } from 'react';
import { useLiveUpdates } from '../api/live.js';
import { useCounts, useOfficer } from '../api/queries.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { useCatalogue } from '../catalogue/language.js';
import { undoLast } from '../commands/send.js';
import { HomePage } from '../home/home-page.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Queue } from '../queue/queue.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { settings } from '../settings.js';
import { TicketSkeletonPane } from '../ticket/ticket-skeleton.js';
import { Banner } from './banner.js';
import { BottomBar } from './bottom-bar.js';
import { useDeskLocation } from './desk-location.js';
import { PageSkeleton } from './page.js';
import { type PageName, pages, pagesFor } from './pages.js';
import { Rail } from './rail.js';
import { useRailWidth } from './rail-width.js';
import { placed, screen } from './screen.js';
import { TopBar } from './top-bar.js';
import { useIsListShown } from './use-is-list-shown.js';
import { useMedia } from './use-media.js';

/** Screens by their place on the desk: each shows its layout while its code is loaded. */
const page = placed(<PageSkeleton />);
const list = placed(<QueueSkeleton />);
const ticket = placed(<TicketSkeletonPane />);

// Loaded when first shown, so that the code of the first list is not delayed.
const AccountPage = page(async () => (await import('../account/account-page.js')).AccountPage, {
  parts: ['settings'],
});
const ArticlePage = page(async () => (await import('../articles/article-page.js')).ArticlePage, {
  parts: ['knowledge'],
});
const ArticlesPage = page(async () => (await import('../articles/articles-page.js')).ArticlesPage, {
  parts: ['knowledge'],
});
const CallList = list(async () => (await import('../calls/call-list.js')).CallList, {
  parts: ['tools', 'ticket'],
});
const CommandToasts = screen(async () => (await import('../commands/toasts.js')).CommandToasts, {
  parts: ['tools'],
});
const ConversationList = list(
  async () => (await import('../conversations/conversation-list.js')).ConversationList,
  { parts: ['ticket'] },
);
const ConversationPage = ticket(
  async () => (await import('../conversations/conversation-page.js')).ConversationPage,
  { parts: ['ticket'] },
);
const DeadLettersPage = page(
  async () => (await import('../dead-letters/dead-letters-page.js')).DeadLettersPage,
  { parts: ['ticket'] },
);
const FactsPage = page(async () => (await import('../facts/facts-page.js')).FactsPage, {
  parts: ['ticket', 'facts', 'knowledge'],
});
const GapsPage = page(async () => (await import('../gaps/gaps-page.js')).GapsPage, {
  parts: ['knowledge'],
});
const KeyboardHelp = screen(async () => (await import('../keyboard/help.js')).KeyboardHelp, {
  parts: ['tools'],
});
const NewArticlePage = page(
  async () => (await import('../articles/article-page.js')).NewArticlePage,
  { parts: ['knowledge'] },
);
const NewTicketPage = ticket(
  async () => (await import('../new-ticket/new-ticket-page.js')).NewTicketPage,
  { parts: ['tools', 'ticket'] },
);
const OfficeSettingsPage = page(
  async () => (await import('../office-settings/office-settings-page.js')).OfficeSettingsPage,
  { parts: ['office'] },
);
const OfficersPage = page(async () => (await import('../officers/officers-page.js')).OfficersPage, {
  parts: ['settings', 'office'],
});
const PhoneBar = screen(async () => (await import('../phone/phone-bar.js')).PhoneBar, {
  parts: ['tools', 'ticket'],
});
const ProtectionPage = page(
  async () => (await import('../protection/protection-page.js')).ProtectionPage,
  { parts: ['tools', 'ticket', 'protection'] },
);
const RecapPage = page(async () => (await import('../recap/recap-page.js')).RecapPage, {
  parts: ['reports'],
});
const RegionsPage = page(async () => (await import('../regions/regions-page.js')).RegionsPage, {
  parts: ['reports'],
});
const SearchList = list(async () => (await import('../search/search-list.js')).SearchList, {
  parts: ['tools'],
});
const SearchesPage = page(async () => (await import('../view-log/searches-page.js')).SearchesPage, {
  parts: ['ticket'],
});
const TicketDetailPage = ticket(
  async () => (await import('../ticket/ticket-page.js')).TicketDetailPage,
  { parts: ['tools', 'ticket', 'facts', 'protection'] },
);
const WebhooksPage = page(async () => (await import('../webhooks/webhooks-page.js')).WebhooksPage, {
  parts: ['settings'],
});

/** On narrower screens the areas are at the bottom. */
const besideRail = '(min-width: 701px)';

/** The officer's desk: the areas, and one of their pages; or a list, and next to it one ticket or a new one. */
export default function DeskPage() {
  const catalogue = useCatalogue();
  const place = useDeskLocation();
  const connected = useLiveUpdates();
  const counts = useCounts();
  const officer = useOfficer();
  const isListShown = useIsListShown();
  const [helpOpen, setHelpOpen] = useState(false);
  const [bellOpen, setBellOpen] = useState(false);
  const [isRailWide, toggleRail] = useRailWidth();
  const hasRail = useMedia(besideRail);
  const late = counts.data?.all?.late ?? 0;
  const protectionTicket = officer.may('erase-party') ? place.protectionTicket : null;
  const had = pagesFor(officer);
  // Administrators do not read lists of tickets: their first page replaces them.
  const first = officer.may('read') ? null : (had[0]?.name ?? null);
  const page = had.find(({ name }) => name === place.page)?.name ?? first;
  const PageComponent = page && pageComponents[page];
  const focus = focusOf(place, page, protectionTicket);

  useEffect(() => {
    document.title = late > 0 ? `(${late}) ${settings.title}` : settings.title;
  }, [late]);

  useShortcuts({
    c: () => {
      if (officer.may('note')) place.openNew();
    },
    z: undoLast,
    '?': () => setHelpOpen(true),
    Escape: () => {
      if (focus === 'conversation') place.openPage('conversations');
      else if (protectionTicket) place.openTicket(protectionTicket);
      else if ((focus !== 'queue' && focus !== 'home') || place.isSearch) place.openList();
    },
    'g a': () => place.openView('all'),
    'g m': () => place.openView('mine'),
    'g q': () => place.openView('team'),
    'g o': () => place.openView('owed'),
    'g t': () => place.openView('calls'),
    'g p': () => {
      if (officer.may('approve')) place.openView('approval');
    },
    'g l': () => place.openView('late'),
    'g s': place.openClosed,
    'g n': () => setBellOpen(true),
    ...Object.fromEntries(
      had.map(({ key, name }) => [
        `g ${key}`,
        () => {
          place.openPage(name);
          // A page that is shown already begins again at its top.
          document.getElementById(name)?.focus();
        },
      ]),
    ),
  });

  return (
    <div className="desk" data-rail={isRailWide ? 'wide' : 'narrow'} data-focus={focus}>
      <a className="skip" href={`#${focus === 'new' ? 'case' : focus}`}>
        {skipWords(catalogue, focus)}
      </a>
      <Banner />
      {hasRail && <Rail isWide={isRailWide} onToggle={toggleRail} />}
      <TopBar
        connected={connected}
        onHelp={() => setHelpOpen(true)}
        bellOpen={bellOpen}
        onBell={setBellOpen}
      />
      {isListShown && officer.may('read') && officer.hasPlugin('call-sessions') && <PhoneBar />}
      <div className="panes">
        {protectionTicket ? (
          <ProtectionPage key={protectionTicket} ticketId={protectionTicket} />
        ) : PageComponent ? (
          <PageComponent />
        ) : place.isSearch ? (
          <SearchList />
        ) : place.view === 'calls' ? (
          <CallList />
        ) : (
          <Queue />
        )}
        {place.isNew && <NewTicketPage />}
        {focus === 'conversation' && place.conversationId && (
          <ConversationPage key={place.conversationId} id={place.conversationId} />
        )}
        {place.ticketId && <TicketDetailPage key={place.ticketId} id={place.ticketId} />}
      </div>
      {!hasRail && <BottomBar />}
      {isListShown && <CommandToasts />}
      {helpOpen && <KeyboardHelp isOpen onOpenChange={setHelpOpen} />}
    </div>
  );
}

/** The component of each page. */
const pageComponents: Readonly<Record<PageName, ComponentType>> = {
  home: HomePage,
  conversations: ConversationList,
  gaps: GapsPage,
  articles: ArticlesSection,
  'fact-review': FactsPage,
  regions: RegionsPage,
  recap: RecapPage,
  searches: SearchesPage,
  deadLetters: DeadLettersPage,
  webhooks: WebhooksPage,
  office: OfficeSettingsPage,
  officers: OfficersPage,
  account: AccountPage,
};

/** The articles: the list, one article, or a new one. */
function ArticlesSection() {
  const { articleTickets, articleId: id } = useDeskLocation();
  if (id === null) return <ArticlesPage />;
  return id === 'baru' ? (
    <NewArticlePage cases={articleTickets} />
  ) : (
    <ArticlePage key={id} id={id} />
  );
}

/** The part of the desk that the officer works in. */
type Focus = keyof Catalogue['desk']['skip'] | Exclude<PageName, 'conversations'> | 'conversation';

function focusOf(
  { ticketId, conversationId, isNew }: ReturnType<typeof useDeskLocation>,
  page: PageName | null,
  protectionTicket: string | null,
): Focus {
  if (isNew) return 'new';
  if (ticketId) return 'case';
  if (protectionTicket) return 'protection';
  if (page === 'conversations') return conversationId ? 'conversation' : 'queue';
  return page ?? 'queue';
}

/** The label of the skip link, which is the first of the page. */
function skipWords(catalogue: Pick<Catalogue, 'desk' | 'pages'>, focus: Focus): string {
  if (focus === 'conversation') return catalogue.pages.conversations.skip;
  return focus in pages
    ? catalogue.pages[focus as PageName].skip
    : catalogue.desk.skip[focus as keyof Catalogue['desk']['skip']];
}
