import type { Intake, PublicDesk } from '@aduan/core';
import { dialogueIntake } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/dialogue/kopdes';
import { type KopdesPerformOptions, kopdesPerform } from '@aduan/ivr/kopdes';
import { createRegionResolver } from '@aduan/wilayah';
import { answerQuestion } from './answer-question.js';
import { office } from './organization.js';

const resolver = createRegionResolver();

/** What this desk knows beyond the conversation. */
const known: KopdesPerformOptions = {
  regionOf,
  answer: answerQuestion,
  unitOf: ({ team }) => office.units[team ?? ''],
};

/**
 * What citizens meet in the chat: the conversation for cooperatives.
 *
 * @param desk - the desk itself, which does not stand yet while its intake is made
 * @param otherwise - deals with forms, and with what is written about an open case
 */
export function citizensIntake(
  desk: () => Pick<PublicDesk, 'hours' | 'track'>,
  otherwise: Intake,
): Intake {
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
