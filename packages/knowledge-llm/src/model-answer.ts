import type { Answer } from '@aduan/knowledge';
import type { Objection } from '@aduan/knowledge/gate';

/** Why the knowledge base's own answer was used. */
export type FallbackReason =
  /** The kind is not enabled, or nothing was found. */
  | 'not-asked'
  | 'too-long'
  | 'allowance-used'
  | 'masking-failed'
  | 'aborted'
  | 'timeout'
  | 'malformed'
  | 'failed'
  /** The model found that no passage answers the question. */
  | 'nothing-chosen'
  /** The draft left the answer out, or cited several articles. */
  | 'beside-the-answer'
  | Objection;

/**
 * Author of an answer's wording, stored with it as an explanation. It contains no text of the question or the answer.
 */
export type AnswerWording =
  | {
      readonly by: 'bank';
      readonly why: FallbackReason;
      readonly model?: string;
      readonly prompt?: string;
    }
  | {
      readonly by: 'model';
      /** Provider and model: `openai/gpt-x`. */
      readonly model: string;
      /** The version of the prompt. */
      readonly prompt: string;
      /** The article that the draft is based on. */
      readonly article: string;
    };

/** An answer, and who phrased it. */
export interface ModelAnswer {
  readonly answer: Answer;
  readonly wording: AnswerWording;
}
