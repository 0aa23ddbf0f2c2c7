import type { Phase } from '@aduan/core';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.js';

/** One question of a gap, with the ticket that answers it. */
export interface GapTicket {
  readonly id: string;
  readonly number: string;
  /** As it was asked, without personal data. */
  readonly text: string;
  /** Epoch ms. */
  readonly askedAt: number;
  readonly phase: Phase;
}

/** A question that several people asked in their own words. */
export interface Gap {
  /** The one that is most similar to the others. */
  readonly question: string;
  readonly askers: number;
  /** The bot's answer today, and the questions of the articles that it uses or offers. */
  readonly bot: {
    readonly kind: 'answer' | 'choices' | 'none';
    readonly articles: readonly string[];
  };
  /** The article that the bot answers with today. */
  readonly article: string | null;
  /** When it was published, epoch ms; null unless that was after the question. */
  readonly answeredAt: number | null;
  /** The draft of an article about it. */
  readonly draft: { readonly id: string; readonly isInReview: boolean } | null;
  /** The latest first. */
  readonly cases: readonly GapTicket[];
}

interface Gaps {
  readonly gaps: readonly Gap[];
  /** The maximum number of latest questions examined. */
  readonly looked: number;
  /** Epoch ms. */
  readonly now: number;
}

export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: () => get<Gaps>('/gaps'),
  staleTime: 30_000,
});
