export type { CallFilter, CallPage, OwedCall } from './call-list.js';
export { approval } from './contributions.js';
export type { DraftCommand, DraftRight } from './decide-draft.js';
export type { DraftView } from './draft-view.js';
export {
  type DraftInput,
  type FilledTemplate,
  type Replies,
  type RepliesOptions,
  replies,
} from './replies.js';
export { starterTemplates } from './starter-templates.js';
export { type AnswerTemplate, type TemplateVariable, templateVariables } from './templates.js';
