export {
  type Answers,
  type AnswersOptions,
  createAnswers,
  type DraftInput,
  type DraftView,
} from './answers.js';
export type { CallFilter, CallPage, OwedCall } from './call-list.js';
export type { DraftCommand, DraftRight } from './decide-draft.js';
export { nextStepWords, starterTemplates } from './starter-templates.js';
export { type AnswerTemplate, type TemplateVariable, templateVariables } from './templates.js';
