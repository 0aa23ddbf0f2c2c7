import type { Aduan } from '@aduan/core';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import type { Teams } from '@aduan/plugins/organization';

/**
 * Notifies the consoles that follow this instance of changes outside the tickets, and of changes on other instances.
 * Does nothing for a desk without the plugin `change-feed`.
 */
export function tellChanges({ on, plugins }: Pick<Aduan, 'on' | 'plugins'>): void {
  const {
    'change-feed': feed,
    organization,
  }: {
    readonly 'change-feed'?: ChangeFeed;
    readonly organization?: Pick<Teams, 'office'>;
  } = plugins;
  if (!feed) return;
  on('desk.changed', ({ kind }) => {
    if (kind !== 'conversation') feed.tell(null);
    // The signal names no conversation: permissions are checked when it is read.
    if (kind !== 'ticket')
      feed.tell({ name: 'conversations:changed', permission: 'read-identity' });
  });
  organization?.office.changed(() => feed.tell({ name: 'organization:changed' }));
}
