export { type Allowance, type HourlyLimits, hourlyAllowance } from './allowance.js';
export {
  createModelAnswers,
  type ModelAnswers,
  type ModelAnswersOptions,
  type ModelAskOptions,
  type ModelKind,
} from './create-model-answers.js';
export type { AnswerWording, FallbackReason, ModelAnswer } from './model-answer.js';
export { modelAnswersFromEnv } from './model-answers-from-env.js';
export { promptVersion } from './prompt.js';
export type { AnswerModel } from './text-only-model.js';
export type { WritingLimits } from './write-draft.js';
