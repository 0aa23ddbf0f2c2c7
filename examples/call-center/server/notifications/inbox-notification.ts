import type { Locale } from '@aduan/core';
import type { NotificationKind } from '@aduan/core/notifications';

/** A notice in the inbox of an officer. */
export interface InboxNotification {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** What an officer wants to hear, and in which language. */
export interface NotificationPreferences {
  /** Null as long as he chose nothing: everything. */
  readonly wants: readonly NotificationKind[] | null;
  readonly locale: Locale;
}

/** The inbox of an officer as his console reads it. */
export interface InboxAnswer {
  /** The latest, newest first. */
  readonly notices: readonly InboxNotification[];
  readonly unread: number;
  readonly wishes: NotificationPreferences;
}
