import type { Locale } from '@aduan/core';
import type { NoticeKind } from '@aduan/core/notices';

/** A notice in the inbox of the officer. */
export interface InboxNotice {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** What he wants to hear, null = everything, and in which language. */
export interface NoticeWishes {
  readonly wants: readonly NoticeKind[] | null;
  readonly locale: Locale;
}
