import { createId, type Locale, type Ticket, type TicketRule, textIn } from '@aduan/core';
import { type Content, fillText } from '@aduan/core/channel';
import type { MessageId } from '@aduan/core/plugin';
import { answerMessage, type EventFacts, missedDays, type Obligation } from '@aduan/core/ticket';
import { ratingCatalogue } from './catalogue.js';
import { questionPurpose, ratingIn } from './rating-state.js';
import { scoreLabels } from './scores.js';

/** Options of the rating question. */
export interface RatingQuestionOptions {
  /** Language of the question. Default `id`. */
  readonly locale?: Locale;
  /**
   * Channels on which to ask. Default: all. Exclude channels that refuse messages long after the citizen's last one.
   */
  readonly channels?: readonly string[];
  /**
   * Whether to ask after this closing. Default: when the ticket was answered before, or is a question closed with its
   * answer. When the citizen could not be notified of the answer, the question waits with it in the conversation. It
   * does not ask when the answer did not arrive there or calls failed, or when the ticket was archived or referred.
   */
  readonly asksAfter?: (closing: EventFacts['ticket.moved'], ticket: Ticket) => boolean;
}

/** Prefix of the choice ids; the score and the number of the report follow. */
export const ratingChoice = 'rating-';

/**
 * Asks a citizen in their conversation for a rating when their ticket is closed. It asks once for each ticket, even if
 * that is reopened later. `ratingIntake` handles the answer.
 */
export function askForRating(options: RatingQuestionOptions): TicketRule {
  const { asksAfter = wasAnswered, channels, locale = 'id' } = options;
  return ({ at, events, ticket }) => {
    const closing = events.findLast((event) => event.type === 'ticket.moved')?.facts;
    const { channel, conversationId, number } = ticket;
    const { question, rating } = ratingIn(ticket);
    const isClosed = closing?.phase === 'closed' && closing.fromPhase !== 'closed';
    const isOpen = isClosed && conversationId !== null && question === null && !rating;
    if (!isOpen || (channels && !channels.includes(channel))) return [];
    if (!asksAfter(closing, ticket)) return [];
    const text = fillText(textIn(ratingCatalogue.question, locale), { number });
    const choices = scoreLabels.map((label, index) => ({
      id: `${ratingChoice}${index + 1}/${number}`,
      title: textIn(label, locale),
    }));
    const content: Content = { type: 'choices', text, choices };
    const messageId = createId<MessageId>(at);
    return [
      {
        type: 'message.sent',
        facts: { messageId, channel, conversationId, purpose: questionPurpose },
        personal: { text, content, choices, ticket: number },
      },
    ];
  };
}

const answeredStatuses: readonly Obligation['status'][] = ['answered', 'reached', 'presumed'];

/** False for tickets that are archived or referred, although the citizen is notified. */
function wasAnswered({ action, fromPhase }: EventFacts['ticket.moved'], ticket: Ticket): boolean {
  const isDone = fromPhase === 'answered' || action === 'answer-and-close';
  const last = ticket.obligations.at(-1);
  if (!isDone || !last) return false;
  return answeredStatuses.includes(last.status) || awaitsReader(last, ticket);
}

/** Whether the answer is in the conversation, where a citizen who could not be notified finds it when they return. */
function awaitsReader(obligation: Obligation, { undelivered }: Ticket): boolean {
  const messageId = obligation.status === 'unreached' ? answerMessage(obligation) : null;
  const isPosted = messageId !== null && !undelivered.includes(messageId);
  return isPosted && missedDays(obligation).length === 0;
}
