import type { Spellings } from '../text/terms.js';
import { type SuggestedField, suggestedFields } from './labelled-ticket.js';
import { featureReader } from './text-features.js';
import { chancesOf, type Suggestion, scoresOf } from './text-model.js';
import type { UnderstandingModel } from './train-understanding.js';

/** The suggestions for one field. */
export interface FieldSuggestions {
  /** At most three, the likeliest first. */
  readonly choices: readonly Suggestion[];
  /**
   * Whether the first one is confident enough to use without asking: of past ones, nine of ten were right. Never for
   * labels that the host reserves for people.
   */
  readonly isSure: boolean;
}

/** The suggestions for a text; fields that the model does not know are left out. */
export type Suggestions = Partial<Readonly<Record<SuggestedField, FieldSuggestions>>>;

/** Options of suggestions. */
export interface UnderstandingOptions {
  /** The same as in training. */
  readonly spellings?: Spellings;
  /**
   * Whether only people may assign a label, such as a category that makes a ticket supervisory: it may be suggested,
   * but is never sure. Default: none.
   */
  readonly isForPeople?: (label: string) => boolean;
}

/** Suggests the topic of a ticket. It decides nothing and runs no command: that is up to the host. */
export interface Understanding {
  /** Takes less than a millisecond. */
  suggest(text: string): Suggestions;
}

const maxSuggestions = 3;

/**
 * Makes suggestions from a model.
 *
 * @param model - of `trainUnderstanding`, also read again from JSON
 * @throws RangeError for an invalid model
 */
export function createUnderstanding(
  model: UnderstandingModel,
  { isForPeople = () => false, spellings = {} }: UnderstandingOptions = {},
): Understanding {
  if (model?.format !== 'aduan-understanding/1' || typeof model.fields !== 'object') {
    throw new RangeError('This is no model of trainUnderstanding.');
  }
  const read = featureReader(spellings);
  return {
    suggest(text) {
      const features = read(text);
      const suggestions: Partial<Record<SuggestedField, FieldSuggestions>> = {};
      for (const field of suggestedFields) {
        const known = model.fields[field];
        if (!known || features.size === 0) continue;
        const chances = chancesOf(scoresOf(known, features), known.temperature);
        const choices = known.labels
          .map((label, at): Suggestion => ({ label, confidence: chances[at] ?? 0 }))
          .sort((one, other) => other.confidence - one.confidence)
          .slice(0, maxSuggestions);
        const [first] = choices;
        const isSure =
          first !== undefined && first.confidence >= known.threshold && !isForPeople(first.label);
        suggestions[field] = { choices, isSure };
      }
      return suggestions;
    },
  };
}
