import './styles/overlays.css';
import './styles/page.css';
import './styles/tables.css';
import './styles/print.css';
import './session/covered.css';
import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { dismissBackupCodes, useBackupCodes } from './account/use-account.js';
import { watchSession } from './api/desk.js';
import type { Officer, Session } from './api/model.js';
import { deskQuery, prefetchQueue, queryClient, sessionQuery } from './api/queries.js';
import { LanguageProvider } from './catalogue/language.js';
import { chosenLanguage } from './catalogue/languages.js';
import { loadPart } from './catalogue/load-texts.js';
import { firstQuery } from './home/home-queries.js';
import { settings } from './settings.js';
import { listPath } from './shell/desk-location.js';
import DeskPage from './shell/desk-page.js';
import { DeskSkeleton } from './shell/desk-skeleton.js';
import { LoadFailed } from './shell/load-failed.js';
import { screen } from './shell/screen.js';

const BackupCodes = screen(async () => (await import('./account/backup-codes.js')).BackupCodes, {
  parts: ['settings'],
});
const SessionLock = screen(async () => (await import('./session/session-lock.js')).SessionLock);

/** Shows the desk to the officer of a session, and resolves when that session is over. */
export async function showDesk(root: Element, session: Session): Promise<void> {
  queryClient.removeQueries({ queryKey: deskQuery.queryKey });
  queryClient.setQueryData(sessionQuery.queryKey, session);
  // All that the first list needs is asked for at once.
  void queryClient.prefetchQuery(deskQuery);
  if (session.officer) prefetchList(session.officer);
  const code = chosenLanguage();
  await loadPart(code, 'shell');
  const place = document.createElement('div');
  root.replaceChildren(place);
  const react = createRoot(place);
  await new Promise<void>((over) => {
    react.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider code={code}>
            <Router base={settings.basePath}>
              <Desk onExpired={over} />
            </Router>
          </LanguageProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
  });
  react.unmount();
}

/** Asks for the list of the first page: an officer begins at home, or at the list in the URL. */
function prefetchList(officer: Officer): void {
  const path = location.pathname.slice(settings.basePath.length);
  if (path === listPath || path.startsWith('/kasus/')) prefetchQueue(location.search, officer);
  // Who runs the desk reads no tickets: their rights come with the desk, the names of their roles are here already.
  const runsDesk = officer.roles.every((role) => role === 'administrator' || role === 'security');
  if (path.length > 1 || runsDesk) return;
  void queryClient.prefetchQuery(firstQuery('mine', { officer, officers: [] }));
}

/** The desk once its data is there. @param onExpired - called when the officer has to sign in again */
function Desk({ onExpired }: { readonly onExpired: () => void }) {
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const backupCodes = useBackupCodes();
  const id = session?.officer?.id ?? null;
  const [first] = useState(id);
  // Another officer may have signed in in another window: this page must not show its data to them.
  const isSignedIn = id !== null && id === first;
  const isLocked = isSignedIn && session?.locked === true;
  const isShowingCodes = backupCodes !== null && !isLocked;
  const desk = useQuery({ ...deskQuery, enabled: isSignedIn && !isLocked });
  useEffect(() => {
    watchSession(() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }));
  }, [client]);
  useEffect(() => {
    if (isSignedIn || isShowingCodes) return;
    if (id !== null) location.assign(settings.basePath);
    else onExpired();
  }, [id, isSignedIn, isShowingCodes, onExpired]);
  if (isShowingCodes) {
    return <BackupCodes codes={backupCodes} onSaved={() => void dismissBackupCodes()} />;
  }
  if (!isSignedIn) return <DeskSkeleton />;
  if (!desk.data && desk.isError && !isLocked) {
    return <LoadFailed onRetry={() => void desk.refetch()} />;
  }
  return (
    <>
      <div className="covered" inert={isLocked}>
        {desk.data ? <DeskPage /> : <DeskSkeleton />}
      </div>
      {isLocked && session && <SessionLock session={session} />}
    </>
  );
}
