import { fillText } from '@aduan/core/catalogue';
import type { Content } from '../channel/content.js';
import { createId, type MessageId } from '../ids.js';
import type { Obligation } from '../obligation/obligation.js';
import { type Locale, textIn } from '../ports/label.js';
import type { EventFacts } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TicketRule, TicketRuleInput } from '../ticket/ticket-rule.js';
import { ratingCatalogue } from './catalogue.js';
import { scoreLabels } from './scores.js';

/** Whom to ask, and how. */
export interface RatingQuestionOptions {
  /** Language of the question. Default `id`. */
  readonly locale?: Locale;
  /** Channels on which to ask. Default: all. Leave out where a message long after the last one is refused. */
  readonly channels?: readonly string[];
  /**
   * Whether to ask after this closing. Default: when the case was answered before, or is a question that is
   * closed with its answer; so not when nobody could be reached, nor when it was archived or referred.
   */
  readonly asksAfter?: (closing: EventFacts['ticket.moved'], ticket: Ticket) => boolean;
}

/** What a choice is called whose score a citizen picks: the score and the number of his report stand behind. */
export const ratingChoice = 'rating-';

/**
 * Asks a citizen in his conversation what he thinks, when his case is closed: one question, once for each
 * case, whatever becomes of it later. `ratingIntake` hears the answer.
 *
 * @example
 * createAduan({ …, rules: [askForRating()], intake: ratingIntake(defaultIntake()) });
 */
export function askForRating(options: RatingQuestionOptions = {}): TicketRule {
  const { asksAfter = wasAnswered, channels, locale = 'id' } = options;
  return ({ at, events, ticket }: TicketRuleInput) => {
    const closing = events.findLast((event) => event.type === 'ticket.moved')?.facts;
    const { channel, conversationId, number, rating, ratingQuestion } = ticket;
    const isClosed = closing?.phase === 'closed' && closing.fromPhase !== 'closed';
    const isOpen = isClosed && conversationId !== null && ratingQuestion === null && !rating;
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
        facts: { messageId, channel, conversationId, purpose: 'rating' },
        personal: { text, content, choices, ticket: number },
      },
    ];
  };
}

const answeredStatuses: readonly Obligation['status'][] = ['answered', 'reached', 'presumed'];

/** Not when a case is archived or referred, though its citizen is told so. */
function wasAnswered(closing: EventFacts['ticket.moved'], { obligations }: Ticket): boolean {
  const { action, fromPhase } = closing;
  const isDone = fromPhase === 'answered' || action === 'answer-and-close';
  return isDone && answeredStatuses.includes(obligations.at(-1)?.status ?? 'owed');
}
