import type { Ticket } from '@aduan/core';
import {
  defineEvent,
  defineState,
  idField,
  type MessageId,
  type ObligationId,
  stateIn,
} from '@aduan/core/plugin';
import type { EventFacts } from '@aduan/core/ticket';
import * as z from 'zod';

/** The citizen's rating of a closed ticket. Their comment is in the history, sealed. */
export interface Rating {
  /** 1 (bad) to 5 (good). */
  readonly score: number;
  /** The answer that it is about. */
  readonly obligationId: ObligationId | null;
  /** Epoch ms. */
  readonly at: number;
}

/** State of the rating of a ticket. */
export interface RatingState {
  /** Null until the citizen rates it. */
  readonly rating: Rating | null;
  /** The message that asked for a rating; null if no message was sent. */
  readonly question: MessageId | null;
}

/** The citizen rated their closed ticket. */
export const ratingGiven = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'ratings:given',
    label: { id: 'Pelapor memberi nilai {score} dari 5', en: 'The reporter gave {score} of 5' },
    facts: z.strictObject({
      score: z.int().min(1).max(5),
      obligationId: idField<ObligationId>().nullable(),
      cycle: z.int(),
    }),
    shown: { score: 'open', obligationId: 'open', cycle: 'open' },
    personal: z.strictObject({ reason: z.string() }),
  }))();

/** Purpose of the message that asks for a rating. */
export const questionPurpose = 'ratings:question';

/** State of each ticket, in `ticket.plugins.ratings`. */
export const ratingState = /* @__PURE__ */ defineState<RatingState>({
  initial: { rating: null, question: null },
  shown: { rating: 'open', question: 'open' },
  evolve(before, event) {
    if (ratingGiven.is(event)) {
      const { obligationId, score } = event.facts;
      return { ...before, rating: { score, obligationId, at: event.at } };
    }
    if (event.type !== 'message.sent') return before;
    const { messageId, purpose } = event.facts as EventFacts['message.sent'];
    return purpose === questionPurpose ? { ...before, question: messageId } : before;
  },
});

/** The rating of a ticket, and the question for it. */
export function ratingIn(ticket: Pick<Ticket, 'plugins'>): RatingState {
  return stateIn(ticket, 'ratings', ratingState);
}
