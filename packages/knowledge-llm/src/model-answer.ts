import type { Answer } from '@aduan/knowledge';
import type { Objection } from '@aduan/knowledge/gate';

/** Why the words of the bank were said and not those of a model. */
export type FallbackReason =
  /** The kind is not switched on, or nothing was found. */
  | 'not-asked'
  | 'too-long'
  | 'allowance-used'
  | 'masking-failed'
  | 'aborted'
  | 'timeout'
  | 'malformed'
  | 'failed'
  /** The model found that no passage answers. */
  | 'nothing-chosen'
  /** It left the answer out, or cited several articles. */
  | 'beside-the-answer'
  | Objection;

/** Who chose the words of an answer: to be kept with it, so that it can be explained. It holds no word of anybody. */
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
      /** The version of the instructions that it was given. */
      readonly prompt: string;
      /** The article that it wrote from. */
      readonly article: string;
    };

/** An answer, and who chose its words. */
export interface ModelAnswer {
  readonly answer: Answer;
  readonly wording: AnswerWording;
}
