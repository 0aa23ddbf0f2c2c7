import { trainUnderstanding, type UnderstandingModel } from '@aduan/knowledge/understanding';
import { kopdesSpellings } from '@aduan/kopdes/articles';
import { starterTickets } from '@aduan/kopdes/understanding';

/** Trains the model for a desk without labelled tickets of its own, from invented sentences, in seconds. */
export function starterModel(sentences: number): UnderstandingModel {
  return trainUnderstanding(starterTickets(sentences), { spellings: kopdesSpellings }).model;
}
