import type { Locale } from '@aduan/core';
import type { NotificationKind } from '@aduan/core/notifications';

/** A notification in an officer's inbox. */
export interface InboxNotification {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** What an officer is notified of, and in which language. */
export interface NotificationPreferences {
  /** Null as long as the officer chose nothing: everything. */
  readonly wants: readonly NotificationKind[] | null;
  readonly locale: Locale;
}

/** The officer's inbox as the console reads it. */
export interface InboxAnswer {
  /** The latest, newest first. */
  readonly notices: readonly InboxNotification[];
  readonly unread: number;
  readonly wishes: NotificationPreferences;
}
