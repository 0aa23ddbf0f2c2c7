export { type Allowance, type HourlyLimits, hourlyAllowance } from './allowance.js';
export {
  createModelAnswers,
  type ModelAnswers,
  type ModelAnswersOptions,
  type ModelAskOptions,
  type ModelKind,
} from './create-model-answers.js';
export { promptVersion } from './prompt.js';
export type { AnswerModel } from './quiet-model.js';
export type { Told, Unwritten, Wording } from './told.js';
export type { WritingLimits } from './write-draft.js';
