import type { Spellings } from '../text/terms.js';
import {
  qualityOf,
  type Scored,
  type SuggestionQuality,
  temperatureFor,
  thresholdFor,
} from './calibrate-model.js';
import { type LabelledTicket, type SuggestedField, suggestedFields } from './labelled-ticket.js';
import { featureReader } from './text-features.js';
import { scoresOf, type TextModel } from './text-model.js';
import { type Example, trainTextModel } from './train-text-model.js';

/** All that was learnt: plain JSON, to be kept in a file. It holds no word that a citizen wrote. */
export interface UnderstandingModel {
  readonly format: 'aduan-understanding/1';
  readonly fields: Partial<Readonly<Record<SuggestedField, TextModel>>>;
}

/** A model, and how good it is. */
export interface Trained {
  readonly model: UnderstandingModel;
  /** Measured on the last fifteen of a hundred texts, which nothing was learnt from. */
  readonly quality: Partial<Readonly<Record<SuggestedField, SuggestionQuality>>>;
}

/** How a model is trained. */
export interface TrainingOptions {
  /** Other ways of writing words: give the same to `createUnderstanding`. */
  readonly spellings?: Spellings;
}

/** Fewer texts of a field than this teach nothing that can be measured. */
const fewest = 60;

/**
 * Learns from cases of the past, oldest first: from the first 70 of a hundred; confidences are calibrated on the
 * next fifteen, and quality is measured on the last, as it will be on cases that come. Fields of which fewer than
 * 60 cases or one label are known are left out. 2,000 texts take some seconds.
 */
export function trainUnderstanding(
  tickets: readonly LabelledTicket[],
  { spellings = {} }: TrainingOptions = {},
): Trained {
  const read = featureReader(spellings);
  const texts = tickets.map((ticket) => ({ ticket, features: read(ticket.text) }));
  const fields: Partial<Record<SuggestedField, TextModel>> = {};
  const quality: Partial<Record<SuggestedField, SuggestionQuality>> = {};
  for (const field of suggestedFields) {
    const examples = texts.flatMap(({ features, ticket }): readonly Example[] => {
      const label = ticket[field];
      return label === undefined || label === '' ? [] : [{ features, label }];
    });
    if (examples.length < fewest || new Set(examples.map(({ label }) => label)).size < 2) continue;
    const [learnt, calibrated] = [examples.length * 0.7, examples.length * 0.85].map(Math.floor);
    const raw = trainTextModel(examples.slice(0, learnt));
    const scored = examples.map(
      ({ features, label }): Scored => ({
        scores: scoresOf(raw, features),
        right: raw.labels.indexOf(label),
      }),
    );
    const unseen = scored.slice(learnt, calibrated);
    const temperature = temperatureFor(unseen);
    const threshold = thresholdFor(unseen, temperature);
    fields[field] = { ...raw, temperature, threshold };
    quality[field] = qualityOf(scored.slice(calibrated), { temperature, threshold });
  }
  return { model: { format: 'aduan-understanding/1', fields }, quality };
}
