import type { Aduan } from '@aduan/core';
import type { CallEventsChannel } from '@aduan/ivr/call-events';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import type { Organization } from '@aduan/plugins/organization';
import type { Exchange } from '../phone/open-exchange.js';

/** The parts of the desk that change. */
export interface ChangingParts {
  readonly exchange: Pick<Exchange, 'queue'>;
  readonly office: Pick<Organization, 'changed'>;
  readonly telephone: CallEventsChannel | null;
}

type Desk = Pick<Aduan, 'on'> & {
  readonly plugins: { readonly 'change-feed': ChangeFeed };
};

/** Tells the consoles that follow this instance what changes besides the tickets, and what changes elsewhere. */
export function tellChanges(
  { on, plugins }: Desk,
  { exchange, office, telephone }: ChangingParts,
): void {
  const feed = plugins['change-feed'];
  const permission = 'read-identity';
  const tellCalls = () => feed.tell({ name: 'call-sessions:changed', permission });
  on('desk.changed', ({ kind }) => {
    if (kind !== 'conversation') feed.tell(null);
    // The signal names no conversation: permissions are checked when it is read.
    if (kind !== 'ticket') feed.tell({ name: 'conversations:changed', permission });
  });
  office.changed(() => feed.tell({ name: 'organization:changed' }));
  exchange.queue.onChange(tellCalls);
  telephone?.calls.onChange(tellCalls);
}
