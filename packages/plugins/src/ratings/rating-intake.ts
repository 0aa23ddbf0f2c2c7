import { type Intake, type Ticket, textIn } from '@aduan/core';
import { fillText, type IntakeInput } from '@aduan/core/channel';
import { ratingCatalogue } from './catalogue.js';
import { ratingIn } from './rating-state.js';
import { isRatingChoice, ratedNumber, readRating } from './read-rating.js';
import { isBadScore } from './scores.js';

/**
 * Handles the answers to `askForRating` before another intake. While a closed ticket waits for its rating, a message
 * that is a rating is stored as one; it opens and reopens no ticket. A repeated score changes nothing. A rating button
 * that is pressed later, after the report was reopened or another one was begun, gets a polite reply and is added to
 * neither. Every other message goes unchanged to the other intake. So does a number while that intake has an open
 * question that was asked after the ticket was closed.
 */
export function ratingIntake(intake: Intake): Pick<Intake, 'receive'> {
  return {
    receive(input) {
      const { locale, message, ticket } = input;
      const number = ratedNumber(message.parts);
      if (number !== null && !(ticket && isAsked(ticket) && ticket.number === number)) {
        const text = fillText(textIn(ratingCatalogue.over, locale), { number });
        return { effects: [{ type: 'reply', content: { type: 'text', text } }] };
      }
      const said = ticket && isAsked(ticket) ? readRating(message.parts) : null;
      if (!ticket || !said || isForOther(intake, input)) return intake.receive(input);
      const isRated = ratingIn(ticket).rating !== null;
      if (isRated && said.text !== undefined) return intake.receive(input);
      const isBad = !isRated && isBadScore(said.score);
      const words = isBad ? ratingCatalogue.sorry : ratingCatalogue.thanks;
      const text = fillText(textIn(words, locale), { number: ticket.number });
      const reply = { type: 'reply', content: { type: 'text', text } } as const;
      const rate = { type: 'ticket.command', command: 'ratings:rate', input: said } as const;
      return { effects: isRated ? [reply] : [rate, reply] };
    },
  };
}

function isAsked(ticket: Ticket): boolean {
  return ticket.phase === 'closed' && ratingIn(ticket).question !== null;
}

/** Whether a number answers the other intake: it asked last, and the message is not a rating button. */
function isForOther(intake: Intake, { message, session, ticket }: IntakeInput): boolean {
  if (message.parts.some(isRatingChoice)) return false;
  const status = session === null ? null : intake.describe?.(session);
  return Boolean(status?.asks) && (status?.at ?? Infinity) > (ticket?.closedAt ?? 0);
}
