export type { CallFilter, CallPage, OwedCall } from './call-list.js';
export { createReplies } from './create-replies.js';
export type { DraftCommand, DraftRight } from './decide-draft.js';
export type { DraftInput, DraftView, Replies, RepliesOptions } from './replies.js';
export { starterTemplates } from './starter-templates.js';
export { type AnswerTemplate, type TemplateVariable, templateVariables } from './templates.js';
