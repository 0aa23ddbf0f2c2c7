import type { CitizenAccess } from '@aduan/core/channel';
import type { DialogueIntakeOptions, PerformedEffect, PerformState } from '@aduan/dialogue';
import type { ModelAnswers } from '@aduan/knowledge-llm';
import type { CooperativeFactsApi } from '@aduan/kopdes/facts';
import {
  type FilledKopdesSlots,
  type FindPlace,
  type KopdesPerformOptions,
  kopdesKnow,
  kopdesPerform,
  type SortStory,
} from '@aduan/kopdes/phone';
import type { Organization } from '@aduan/plugins/organization';
import type { CooperativesOf } from '../simkopdes/cooperatives-of.js';
import type { Sorter } from '../understanding/sort-story.js';
import { withConfidentTopic } from '../understanding/with-confident-topic.js';
import { type AnswerParts, answerQuestion } from './answer-question.js';
import { onlyPlace, placeFinder, placeInStory } from './find-place.js';

type Effect = Parameters<DialogueIntakeOptions['perform']>[0];

/** The parts of the desk that its bot needs; the desk does not exist yet while its channels are made. */
export interface BotDesk {
  readonly desk: () => Pick<CitizenAccess, 'add' | 'hours' | 'track'>;
  readonly knowledge: () => AnswerParts['knowledge'];
  readonly office: Organization;
  /** Classifies reports that were left unfinished, if its model was calibrated on the desk's own tickets. */
  readonly sorts?: Sorter | null;
  /** Suggests the topic of a report; null = the citizen is asked. */
  readonly sort?: SortStory | null;
  /** Phrases answers, if the desk has a model. */
  readonly models?: ModelAnswers | null;
  readonly facts: () => Pick<CooperativeFactsApi, 'give'>;
}

/**
 * The actions of the conversation about cooperatives, in the chat and on the phone.
 *
 * @param cooperativesOf - the cooperatives of a village; null = no directory, an officer looks it up
 */
export function citizensPerform(
  { desk, facts, knowledge, office, models = null, sort = null, sorts = null }: BotDesk,
  cooperativesOf: CooperativesOf | null = null,
): Pick<DialogueIntakeOptions, 'perform' | 'know'> {
  const find = placeFinder(cooperativesOf);
  const known: KopdesPerformOptions = {
    find,
    placeIn: placeInStory,
    ...(sort && { sort }),
    answer: (told, state) => answerQuestion(told, state, { knowledge: knowledge(), models }),
    facts,
    unitOf: ({ team }) => office.units()[team ?? ''],
  };
  const perform = async (effect: Effect, state: PerformState) => {
    if ('task' in effect && effect.task === 'ask') {
      const { question }: FilledKopdesSlots = effect.slots;
      const asked = question ?? '';
      const { at } = state;
      const found = await (await knowledge().current()).answer(asked, { at });
      await knowledge().record('officer', { at, found, question: asked });
    }
    return kopdesPerform(desk(), known)(effect, state);
  };
  return {
    know: kopdesKnow,
    perform: async (effect, state) => {
      const performed = await placed(await perform(effect, state), effect, find);
      return sorts?.isOwn ? withConfidentTopic(performed, sorts.understanding()) : performed;
    },
  };
}

/**
 * Finds the place of a report that ended before the citizen was asked for it, of a question, or of an emergency,
 * which asks nothing. Only an unambiguous place is taken.
 */
async function placed(
  performed: PerformedEffect,
  effect: Effect,
  find: FindPlace,
): Promise<PerformedEffect> {
  const { open } = performed;
  const {
    cooperative = null,
    found,
    place,
  }: FilledKopdesSlots = 'slots' in effect ? effect.slots : {};
  if (found || !open) return performed;
  const isAsked = open.kind === 'complaint' && !open.urgent;
  const told = typeof place === 'string' ? place : null;
  const where = told ?? (isAsked ? null : placeInStory(open.body ?? ''));
  const said = { cooperative, place: where, category: open.category ?? null };
  const only = await onlyPlace(find, said);
  const who = only.cooperative && { cooperative: only.cooperative };
  return { ...performed, open: { ...open, ...who, ...(only.region && { region: only.region }) } };
}
