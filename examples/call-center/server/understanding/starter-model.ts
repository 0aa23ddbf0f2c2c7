import { kopdesSpellings } from '@aduan/knowledge/kopdes';
import {
  starterTickets,
  trainUnderstanding,
  type UnderstandingModel,
} from '@aduan/knowledge/understanding';

/** What a desk without labelled cases of its own suggests topics from: learnt from invented sentences, in seconds. */
export function starterModel(sentences: number): UnderstandingModel {
  return trainUnderstanding(starterTickets(sentences), { spellings: kopdesSpellings }).model;
}
