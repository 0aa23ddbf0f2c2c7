import './shell.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLiveUpdates } from '../api/live.js';
import { countsQuery, useOfficer } from '../api/queries.js';
import { ArticlePage, NewArticlePage } from '../articles/article-page.js';
import { ArticlesPage } from '../articles/articles-page.js';
import { CallList } from '../calls/call-list.js';
import { CasePage } from '../case/case-page.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { useWords } from '../catalogue/language.js';
import { undoLast } from '../commands/send.js';
import { CommandToasts } from '../commands/toasts.js';
import { ConversationList } from '../conversations/conversation-list.js';
import { ConversationPage } from '../conversations/conversation-page.js';
import { FactsPage } from '../facts/facts-page.js';
import { GapsPage } from '../gaps/gaps-page.js';
import { KeyboardHelp } from '../keyboard/help.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { NewTicketPage } from '../new-ticket/new-ticket-page.js';
import { ProtectionPage } from '../protection/protection-page.js';
import { Queue } from '../queue/queue.js';
import { RecapPage } from '../recap/recap-page.js';
import { RegionsPage } from '../regions/regions-page.js';
import {
  approvesDrafts,
  connectsPrograms,
  decidesOnData,
  tendsQueues,
  worksOnCases,
} from '../session/duties.js';
import { StuckPage } from '../stuck/stuck-page.js';
import { WebhooksPage } from '../webhooks/webhooks-page.js';
import { DemoBanner } from './demo-banner.js';
import { useDeskLocation } from './desk-location.js';
import { TopBar } from './top-bar.js';
import { Views } from './views.js';

/** The officer's desk: the queue, and beside it one case or a new ticket. */
export default function DeskPage() {
  const words = useWords();
  const place = useDeskLocation();
  const connected = useLiveUpdates();
  const counts = useQuery(countsQuery);
  const officer = useOfficer();
  const [helpOpen, setHelpOpen] = useState(false);
  const [bellOpen, setBellOpen] = useState(false);
  const late = counts.data?.late ?? 0;
  const protectionCase = decidesOnData(officer) ? place.protectionCase : null;
  const facts = place.isFacts && worksOnCases(officer) ? 'fact-review' : 'queue';
  const bank = place.isArticles && worksOnCases(officer) ? 'articles' : facts;
  const queue = place.isGaps && worksOnCases(officer) ? 'gaps' : bank;
  const told = place.isWebhooks && connectsPrograms(officer) ? 'webhooks' : queue;
  const list = place.isStuck && tendsQueues(officer) ? 'stuck' : told;
  const figures = place.isRegions ? 'regions' : place.isRecap ? 'recap' : list;
  const page = protectionCase ? 'protection' : figures;
  const looksOn = place.isConversations && worksOnCases(officer);
  const beside = looksOn && place.conversationId ? 'conversation' : page;
  const focus = place.isNew ? 'new' : place.caseId ? 'case' : beside;

  useEffect(() => {
    document.title = late > 0 ? `(${late}) ${words.desk.title}` : words.desk.title;
  }, [late, words]);

  useShortcuts({
    c: () => {
      if (worksOnCases(officer)) place.openNew();
    },
    z: undoLast,
    '?': () => setHelpOpen(true),
    Escape: () => {
      if (focus === 'conversation') place.openConversations();
      else if (protectionCase) place.openCase(protectionCase);
      else if (focus !== 'queue') place.openList();
    },
    'g a': () => place.openView('all'),
    'g m': () => place.openView('mine'),
    'g q': () => place.openView('team'),
    'g o': () => place.openView('owed'),
    'g t': () => place.openView('calls'),
    'g p': () => {
      if (approvesDrafts(officer)) place.openView('approval');
    },
    'g c': () => {
      if (worksOnCases(officer)) place.openConversations();
    },
    'g j': () => {
      if (worksOnCases(officer)) place.openGaps();
    },
    'g b': () => {
      if (worksOnCases(officer)) place.openArticles();
    },
    'g f': () => {
      if (worksOnCases(officer)) place.openFacts();
    },
    'g l': () => place.openView('late'),
    'g s': () => place.openView('closed'),
    'g r': place.openRecap,
    'g w': place.openRegions,
    'g n': () => setBellOpen(true),
    'g x': () => {
      if (tendsQueues(officer)) place.openStuck();
    },
    'g h': () => {
      if (connectsPrograms(officer)) place.openWebhooks();
    },
  });

  return (
    <div className="desk">
      <a className="skip" href={`#${focus === 'new' ? 'case' : focus}`}>
        {skipWords(words, focus)}
      </a>
      <DemoBanner />
      <TopBar
        connected={connected}
        onHelp={() => setHelpOpen(true)}
        bellOpen={bellOpen}
        onBell={setBellOpen}
      />
      <Views />
      <div className="panes" data-focus={focus}>
        {protectionCase ? (
          <ProtectionPage key={protectionCase} caseId={protectionCase} />
        ) : focus === 'recap' ? (
          <RecapPage />
        ) : focus === 'regions' ? (
          <RegionsPage />
        ) : focus === 'stuck' ? (
          <StuckPage />
        ) : focus === 'webhooks' ? (
          <WebhooksPage />
        ) : focus === 'gaps' ? (
          <GapsPage />
        ) : focus === 'fact-review' ? (
          <FactsPage />
        ) : focus === 'articles' ? (
          <ArticleRoom id={place.articleId} cases={place.articleCases} />
        ) : looksOn ? (
          <ConversationList />
        ) : place.view === 'calls' ? (
          <CallList />
        ) : (
          <Queue />
        )}
        {place.isNew && <NewTicketPage />}
        {looksOn && place.conversationId && (
          <ConversationPage key={place.conversationId} id={place.conversationId} />
        )}
        {place.caseId && <CasePage key={place.caseId} id={place.caseId} />}
      </div>
      <CommandToasts />
      <KeyboardHelp isOpen={helpOpen} onOpenChange={setHelpOpen} />
    </div>
  );
}

/** The bank of answers: all of it, one article, or one that is begun. */
function ArticleRoom({
  cases,
  id,
}: {
  readonly id: string | null;
  readonly cases: readonly string[];
}) {
  if (id === null) return <ArticlesPage />;
  return id === 'baru' ? <NewArticlePage cases={cases} /> : <ArticlePage key={id} id={id} />;
}

/** What the first link of the page says: where it leads past everything else. */
function skipWords(
  { articles, conversations, cooperativeFacts, desk, gaps, regions, webhooks }: Catalogue,
  focus:
    | keyof Catalogue['desk']['skip']
    | 'conversation'
    | 'gaps'
    | 'articles'
    | 'fact-review'
    | 'regions'
    | 'webhooks',
): string {
  if (focus === 'conversation') return conversations.skip;
  if (focus === 'articles') return articles.skip;
  if (focus === 'regions') return regions.skip;
  if (focus === 'webhooks') return webhooks.skip;
  if (focus === 'fact-review') return cooperativeFacts.skip;
  return focus === 'gaps' ? gaps.skip : desk.skip[focus];
}
