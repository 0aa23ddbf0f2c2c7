import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { LoadFailed } from './load-failed.js';

interface PageProps {
  /** Where links of the page lead, and what its styles go by. */
  readonly id: string;
  /** The way to the page that it belongs to. */
  readonly back?: ReactNode;
  readonly title: ReactNode;
  /** What it is for. */
  readonly lead?: ReactNode;
  /** What is chosen or done with all that it shows. */
  readonly tools?: ReactNode;
  /** What it is read from; without it nothing is read. */
  readonly answer?: Pick<UseQueryResult, 'isError' | 'isPending' | 'refetch'> | undefined;
  readonly children: ReactNode;
}

/** A page of its own beside the lists: it takes the focus, and says when it is read or cannot be. */
export function Page({ id, back, title, lead, tools, answer, children }: PageProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  return (
    <main className={`page ${id}`} id={id} ref={pane} tabIndex={-1}>
      <header>
        {back}
        <h1>{title}</h1>
        {lead && <p className="muted">{lead}</p>}
        {tools}
      </header>
      {answer?.isPending && <QueueSkeleton />}
      {answer?.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {children}
    </main>
  );
}
