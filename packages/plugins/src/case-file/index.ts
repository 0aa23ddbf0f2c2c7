export type { CaseFile, FiledAttachment } from './case-file.js';
export { caseFile } from './case-file-plugin.js';
export type {
  CaseFileForm,
  CaseFileOptions,
  CaseFiles,
  PrintedPageInput,
  PrintedPageOptions,
} from './case-files.js';
export type { CaseFileNames } from './reader.js';
