import { kopdesSpellings } from '@aduan/knowledge/kopdes';
import {
  starterTickets,
  trainUnderstanding,
  type UnderstandingModel,
} from '@aduan/knowledge/understanding';

/** Trains the model for a desk without labelled tickets of its own, from invented sentences, in seconds. */
export function starterModel(sentences: number): UnderstandingModel {
  return trainUnderstanding(starterTickets(sentences), { spellings: kopdesSpellings }).model;
}
