import { fillText } from '@aduan/core/catalogue';
import type { Intake, IntakeInput } from '../runtime/intake.js';
import { readRating } from './read-rating.js';
import { ratingWords } from './words.js';

/** Up to here a score is bad: whoever gives it hears how his case goes on. */
const badScore = 2;

/**
 * Hears the answers to `askForRating` before another intake does. While a closed case waits for its rating,
 * a message that is one is kept as that: it opens no case and reopens none. Every other message goes to the
 * other intake as it came.
 */
export function ratingIntake(intake: Intake): Intake {
  return {
    ...(intake.signal && { signal: intake.signal.bind(intake) }),
    ...(intake.describe && { describe: intake.describe.bind(intake) }),
    receive(input) {
      const { locale, message, ticket } = input;
      const rating = ticket && isAsked(ticket) ? readRating(message.parts) : null;
      if (!ticket || !rating) return intake.receive(input);
      const words = rating.score <= badScore ? ratingWords.sorry : ratingWords.thanks;
      const text = fillText(words[locale], { number: ticket.number });
      return {
        effects: [
          { type: 'ticket.rate', ...rating },
          { type: 'reply', content: { type: 'text', text } },
        ],
      };
    },
  };
}

function isAsked({ phase, rating, ratingQuestion }: NonNullable<IntakeInput['ticket']>): boolean {
  return phase === 'closed' && ratingQuestion !== null && rating === null;
}
