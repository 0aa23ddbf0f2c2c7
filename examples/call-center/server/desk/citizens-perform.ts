import type { PublicDesk } from '@aduan/core';
import type { CooperativeFactsRoom } from '@aduan/core/cooperative-facts';
import type { DialogueIntakeOptions, PerformedEffect, PerformState } from '@aduan/dialogue';
import {
  type FindPlace,
  type KopdesPerformOptions,
  type KopdesTold,
  kopdesPerform,
  type SortStory,
} from '@aduan/ivr/kopdes';
import type { ModelAnswers } from '@aduan/knowledge-llm';
import type { Sorter } from '../understanding/sort-story.js';
import { withSureTopic } from '../understanding/sure-topic.js';
import { type AnswerParts, answerQuestion, topicOf } from './answer-question.js';
import { office } from './organization.js';
import { regionResolver } from './region-resolver.js';

type Effect = Parameters<DialogueIntakeOptions['perform']>[0];

/** What of the desk its bot needs; it does not stand yet while its channels are made. */
export interface BotDesk {
  readonly desk: () => Pick<PublicDesk, 'hours' | 'track'>;
  readonly bank: () => AnswerParts['bank'];
  /** Where questions without an answer are noted. */
  readonly unanswered: AnswerParts['unanswered'];
  /** Where what becomes of questions is counted. */
  readonly tally: AnswerParts['tally'];
  /** Sorts what was left before anybody was asked, if its model was calibrated on the desk's own cases. */
  readonly sorts?: Sorter | null;
  /** Says what a report may be about; null = the citizen is asked. */
  readonly sort?: SortStory | null;
  /** Words answers, if the desk has a model. */
  readonly models?: ModelAnswers | null;
  readonly facts: () => CooperativeFactsRoom;
}

/**
 * What this desk does for the conversation about cooperatives, in the chat and on the phone.
 *
 * @param find - which cooperative is meant; null = an officer looks it up
 */
export function citizensPerform(
  { bank, desk, facts, tally, unanswered, models = null, sort = null, sorts = null }: BotDesk,
  find: FindPlace | null = null,
): Pick<DialogueIntakeOptions, 'perform' | 'know'> {
  const known: KopdesPerformOptions = {
    regionOf,
    ...(find && { find }),
    ...(sort && { sort }),
    answer: (told, state) =>
      answerQuestion(told, state, { bank: bank(), models, tally, unanswered }),
    facts,
    unitOf: ({ team }) => office.units[team ?? ''],
  };
  const perform = async (effect: Effect, state: PerformState) => {
    if ('task' in effect && effect.task === 'ask') {
      const { question }: KopdesTold = effect.slots;
      const asked = question ?? '';
      const found = await (await bank().current()).answer(asked, { at: state.at });
      await tally.note('officer', asked, state.at, await topicOf(found, bank()));
    }
    return kopdesPerform(desk(), known)(effect, state);
  };
  return {
    know: ({ ticket }) => (ticket ? { own: ticket.number } : {}),
    perform: async (effect, state) => {
      const performed = await placed(await perform(effect, state), effect, find);
      return sorts?.isOwn ? withSureTopic(performed, sorts.understanding()) : performed;
    },
  };
}

/** A report that was left before it was asked which cooperative is meant: found where only one can be. */
async function placed(
  performed: PerformedEffect,
  effect: Effect,
  find: FindPlace | null,
): Promise<PerformedEffect> {
  const { open } = performed;
  const { found, place }: KopdesTold = 'slots' in effect ? effect.slots : {};
  if (!find || found || open?.kind !== 'complaint') return performed;
  const where = typeof place === 'string' ? place : (open.body ?? null);
  const { category = null, cooperative } = open;
  const { sure } = await find({ cooperative: cooperative?.name ?? null, place: where, category });
  if (!sure?.cooperative) return performed;
  const region = sure.region ?? open.region;
  return {
    ...performed,
    open: { ...open, cooperative: sure.cooperative, ...(region && { region }) },
  };
}

/** The region that a text means, unless several could be meant. */
function regionOf(text: string): string | null {
  const found = regionResolver.resolve(text);
  return found && !found.ambiguous ? found.code : null;
}
