import type { Intake, PublicDesk } from '@aduan/core';
import { dialogueIntake } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/dialogue/kopdes';
import { type KopdesPerformOptions, kopdesPerform } from '@aduan/ivr/kopdes';
import { createRegionResolver } from '@aduan/wilayah';
import { answerQuestion } from './answer-question.js';
import type { Bank } from './bank.js';
import { office } from './organization.js';

const resolver = createRegionResolver();

/** What of the desk its bot needs; it does not stand yet while its intake is made. */
export interface IntakeDesk {
  readonly desk: () => Pick<PublicDesk, 'hours' | 'track'>;
  readonly bank: () => Pick<Bank, 'current'>;
}

/**
 * What citizens meet in the chat: the conversation for cooperatives.
 *
 * @param otherwise - deals with forms, and with what is written about an open case
 */
export function citizensIntake({ bank, desk }: IntakeDesk, otherwise: Intake): Intake {
  const known: KopdesPerformOptions = {
    regionOf,
    answer: async (told, state) => answerQuestion(told, state, await bank().current()),
    unitOf: ({ team }) => office.units[team ?? ''],
  };
  return dialogueIntake(kopdesFlow, {
    otherwise,
    know: ({ ticket }) => (ticket ? { own: ticket.number } : {}),
    perform: (effect, state) => kopdesPerform(desk(), known)(effect, state),
  });
}

/** The region that a text means, unless several could be meant. */
function regionOf(text: string): string | null {
  const found = resolver.resolve(text);
  return found && !found.ambiguous ? found.code : null;
}
