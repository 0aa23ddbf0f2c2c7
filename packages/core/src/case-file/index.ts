export type { CaseFile, FiledAttachment } from './case-file.js';
export { type CaseFileOptions, caseFileHtml } from './case-file-html.js';
export { type CaseFileSource, gatherCaseFile } from './gather-case-file.js';
export { type PostalAnswerOptions, postalAnswerHtml } from './postal-answer-html.js';
export type { CaseFileNames } from './reader.js';
