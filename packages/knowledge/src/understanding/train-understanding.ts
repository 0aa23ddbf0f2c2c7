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

/** A trained model of all fields: plain JSON, to store in a file. It contains no word that a citizen wrote. */
export interface UnderstandingModel {
  readonly format: 'aduan-understanding/1';
  readonly fields: Partial<Readonly<Record<SuggestedField, TextModel>>>;
}

/** A model and its quality. */
export interface Trained {
  readonly model: UnderstandingModel;
  /** Measured on the last fifteen of a hundred texts, which are excluded from training. */
  readonly quality: Partial<Readonly<Record<SuggestedField, SuggestionQuality>>>;
}

/** Options of training. */
export interface TrainingOptions {
  /** Alternative spellings: pass the same to `createUnderstanding`. */
  readonly spellings?: Spellings;
}

/** Minimum number of texts of a field; fewer cannot be measured. */
const fewest = 60;

/**
 * Trains from past tickets, oldest first: on the first 70 %; confidences are calibrated on the next 15 %, and quality
 * is measured on the last 15 %, as it will be for new tickets. Fields with fewer than 60 tickets or only one label
 * are left out. 2,000 texts take some seconds.
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
