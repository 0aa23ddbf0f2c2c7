import type { Instances } from '@aduan/core/instances';
import type { CallEventsChannel } from '@aduan/ivr/call-events';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import type { Exchange } from '../phone/open-exchange.js';
import type { Office } from './organization.js';

/** The parts of the desk that change. */
export interface ChangingParts {
  readonly exchange: Pick<Exchange, 'queue'>;
  readonly instances: Instances;
  readonly office: Pick<Office, 'changed'>;
  readonly telephone: CallEventsChannel | null;
}

/** Tells the consoles that follow this instance what changes besides the tickets, and what changes elsewhere. */
export function tellChanges(feed: ChangeFeed, parts: ChangingParts): void {
  const { exchange, instances, office, telephone } = parts;
  const permission = 'read-identity';
  const tellCalls = () => feed.tell({ name: 'call-sessions:changed', permission });
  instances.onChange(({ kind }) => {
    if (kind !== 'conversation') feed.tell(null);
    // The signal names no conversation: permissions are checked when it is read.
    if (kind !== 'case') feed.tell({ name: 'conversations:changed', permission });
  });
  office.changed(() => feed.tell({ name: 'organization:changed' }));
  exchange.queue.onChange(tellCalls);
  telephone?.calls.onChange(tellCalls);
}
