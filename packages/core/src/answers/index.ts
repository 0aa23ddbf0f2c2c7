export {
  type Answers,
  type AnswersOptions,
  createAnswers,
  type DraftInput,
  type DraftView,
} from './answers.js';
export type { DraftCommand } from './decide-draft.js';
export { nextStepWords, starterTemplates } from './starter-templates.js';
export { type AnswerTemplate, type TemplateVariable, templateVariables } from './templates.js';
