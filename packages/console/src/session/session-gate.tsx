import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { ApiError } from '../api/api-error.js';
import { deskQuery, sessionQuery } from '../api/queries.js';
import { DeskSkeleton } from '../shell/desk-skeleton.js';
import { LoadFailed } from '../shell/load-failed.js';
import { entryAt } from './entry-at.js';
import { SignIn } from './sign-in.js';

const DeskPage = lazy(() => import('../shell/desk-page.js'));

const EntryPage = lazy(() => import('./entry-page.js'));

/** Shows the desk to officers who are signed in, and the sign-in page to others. */
export function SessionGate() {
  const entry = entryAt(location.pathname);
  if (entry === null) return <SignedIn />;
  return (
    <Suspense fallback={null}>
      <EntryPage kind={entry} />
    </Suspense>
  );
}

function SignedIn() {
  const session = useQuery(sessionQuery);
  const officer = session.data?.officer ?? null;
  const desk = useQuery({ ...deskQuery, enabled: officer !== null });
  const client = useQueryClient();
  const expired = desk.error instanceof ApiError && desk.error.status === 401;

  useEffect(() => {
    if (expired) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [expired, client]);

  if (session.isError) return <LoadFailed onRetry={() => void session.refetch()} />;
  if (session.data && !officer) return <SignIn />;
  if (desk.isError && !expired) return <LoadFailed onRetry={() => void desk.refetch()} />;
  if (!desk.data) return <DeskSkeleton />;
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <DeskPage />
    </Suspense>
  );
}
