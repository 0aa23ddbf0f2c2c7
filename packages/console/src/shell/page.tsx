import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { LoadFailed } from './load-failed.js';
import { screen } from './screen.js';

const AreaMenu = screen(async () => (await import('./entry-menu.js')).AreaMenu);

interface PageProps {
  /** The target of links, and the hook for its styles. */
  readonly id: string;
  /** The link to the parent page. */
  readonly back?: ReactNode;
  readonly title: ReactNode;
  /** The page's purpose. */
  readonly lead?: ReactNode;
  /** Controls for all that it shows. */
  readonly tools?: ReactNode;
  /** The query that it is read from; without it nothing is read. */
  readonly answer?: Pick<UseQueryResult, 'isError' | 'isPending' | 'refetch'> | undefined;
  readonly children?: ReactNode;
}

/** A page next to the lists: it takes the focus, and shows when it is loading or failed. */
export function Page({ id, back, title, lead, tools, answer, children }: PageProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  return (
    <main className={`page ${id}`} id={id} ref={pane} tabIndex={-1}>
      <header>
        {back}
        {back ? (
          <h1>{title}</h1>
        ) : (
          <div className="page-title">
            <h1>{title}</h1>
            <AreaMenu />
          </div>
        )}
        {lead && <p className="muted">{lead}</p>}
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      {answer?.isPending && <QueueSkeleton />}
      {answer?.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {children}
    </main>
  );
}

/** The layout of a page before its code is loaded. */
export function PageSkeleton() {
  return (
    <main className="page" aria-busy="true">
      <QueueSkeleton />
    </main>
  );
}
