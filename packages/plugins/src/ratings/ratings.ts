import { type CommandOptions, type Ticket, TransitionError } from '@aduan/core';
import {
  type AduanPlugin,
  type CommandResult,
  definePlugin,
  defineTicketCommand,
} from '@aduan/core/plugin';
import * as z from 'zod';
import { reportColumn, reportFigure } from '../reports/contributions.js';
import { askForRating, type RatingQuestionOptions } from './ask-for-rating.js';
import { ratingIntake } from './rating-intake.js';
import { ratingGiven, ratingIn, ratingState } from './rating-state.js';

/** Ratings that citizens give to their closed tickets. */
export interface Ratings {
  /**
   * Records once how a citizen who is signed in at the host rates their closed ticket, 1 to 5. A citizen without an
   * account uses `aduan.citizen.command` with `ratings:rate`, where `may` offers it.
   *
   * @throws TransitionError when the ticket is not closed, or was rated already
   */
  rate(
    id: string,
    rating: { readonly score: number; readonly text?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
}

/** Options of `ratings`. */
export interface RatingsOptions {
  /**
   * Which citizens to ask for a rating in their conversation, and how; false = none. Default: all, see
   * `RatingQuestionOptions`.
   */
  readonly question?: RatingQuestionOptions | false;
}

/** The plugin's part of a tracking page, in `plugins.ratings`. */
export interface TrackedRating {
  /** 1 to 5; null until the citizen rates the ticket. */
  readonly score: number | null;
}

/**
 * Lets citizens rate their closed tickets, once each: on the tracking page, and in their conversation, where they are
 * asked for it. Reports count the ratings.
 *
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [ratings({ question: { channels: ['web', 'telegram'] } })] });
 * ```
 */
export function ratings({ question = {} }: RatingsOptions = {}): AduanPlugin<'ratings', Ratings> {
  return definePlugin({
    id: 'ratings',
    events: [ratingGiven],
    state: ratingState,
    personal: {
      'given.reason': {
        what: { id: 'Komentar pada penilaian', en: 'Words with a rating' },
        purpose: { id: 'Memperbaiki layanan', en: 'To improve the service' },
      },
    },
    permissions: { 'ratings:rate': ['citizen', 'system'] },
    setup: () => ({
      commands: {
        rate: defineTicketCommand({
          permission: 'ratings:rate',
          input: z.strictObject({
            score: z.int().min(1).max(5),
            text: z.string().max(5_000).exactOptional(),
          }),
          http: {
            name: 'rate',
            path: 'rating',
            summary: 'Rate the closed case of the signed-in citizen',
            tracking: {
              path: 'rating',
              summary: 'What the citizen thinks of his closed case, once',
            },
          },
          decide(ticket, { score, text }) {
            if (!mayRate(ticket)) {
              const reason = ratingIn(ticket).rating ? 'it was rated already' : 'it is not closed';
              throw new TransitionError(ticket.state, 'rate', [], { reason });
            }
            const obligationId = ticket.obligations.at(-1)?.id ?? null;
            const comment = text?.trim() ? { reason: text } : undefined;
            return [ratingGiven({ score, obligationId, cycle: ticket.cycle }, comment)];
          },
        }),
      },
      hooks: {
        ...(question && { decide: askForRating(question), intake: ratingIntake }),
        tracking: (ticket) => ({
          shown: { score: ratingIn(ticket).rating?.score ?? null } satisfies TrackedRating,
          may: mayRate(ticket) ? ['ratings:rate'] : [],
        }),
      },
      contributes: [
        reportFigure({
          name: 'ratings:score',
          label: { id: 'Penilaian', en: 'Ratings' },
          definition: {
            id: 'Nilai 1 (buruk) sampai 5 (baik) yang diberikan warga dalam masa ini untuk laporan yang sudah ditutup.',
            en: 'Scores from 1 (bad) to 5 (good) that citizens gave in the period to closed reports.',
          },
          highest: 5,
          scoreOf: (event) => (ratingGiven.is(event) ? event.facts.score : null),
        }),
        reportColumn({
          name: 'ratings:score',
          label: { id: 'Penilaian (1-5)', en: 'Rating (1-5)' },
          cell: (ticket) => ratingIn(ticket).rating?.score ?? null,
        }),
      ],
    }),
  });
}

/** Whether a citizen can rate their ticket now: once, when it is closed. */
function mayRate(ticket: Ticket): boolean {
  return ticket.phase === 'closed' && ratingIn(ticket).rating === null;
}
