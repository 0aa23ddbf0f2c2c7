import type { Phase } from '@aduan/core';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.js';

/** One question of a gap, with the case that answers it. */
export interface GapTicket {
  readonly id: string;
  readonly number: string;
  /** As it was asked, without personal data. */
  readonly text: string;
  /** Epoch ms. */
  readonly askedAt: number;
  readonly phase: Phase;
}

/** What several people asked in their own words. */
export interface Gap {
  /** The one that is most like the others. */
  readonly question: string;
  readonly askers: number;
  /** What the bot says to it today, and the questions of the articles that it says or offers. */
  readonly bot: {
    readonly kind: 'answer' | 'choices' | 'none';
    readonly articles: readonly string[];
  };
  /** The article that the bot says to it today. */
  readonly article: string | null;
  /** When that was published, epoch ms; null unless that was after it was asked. */
  readonly answeredAt: number | null;
  /** What is being written about it. */
  readonly draft: { readonly id: string; readonly isInReview: boolean } | null;
  /** The latest first. */
  readonly cases: readonly GapTicket[];
}

interface Gaps {
  readonly gaps: readonly Gap[];
  /** At most so many of the latest questions were looked at. */
  readonly looked: number;
  /** Epoch ms. */
  readonly now: number;
}

export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: () => get<Gaps>('/gaps'),
  staleTime: 30_000,
});
