export type { Answers, AnswersOptions, DraftInput, DraftView } from './answers.js';
export type { CallFilter, CallPage, OwedCall } from './call-list.js';
export { createAnswers } from './create-answers.js';
export type { DraftCommand, DraftRight } from './decide-draft.js';
export { starterTemplates } from './starter-templates.js';
export { type AnswerTemplate, type TemplateVariable, templateVariables } from './templates.js';
