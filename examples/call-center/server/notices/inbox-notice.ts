import type { Locale } from '@aduan/core';
import type { NoticeKind } from '@aduan/core/notices';

/** A notice in the inbox of an officer. */
export interface InboxNotice {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** What an officer wants to hear, and in which language. */
export interface NoticeWishes {
  /** Null as long as he chose nothing: everything. */
  readonly wants: readonly NoticeKind[] | null;
  readonly locale: Locale;
}

/** The inbox of an officer as his console reads it. */
export interface InboxAnswer {
  /** The latest, newest first. */
  readonly notices: readonly InboxNotice[];
  readonly unread: number;
  readonly wishes: NoticeWishes;
}
