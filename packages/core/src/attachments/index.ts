export type {
  AttachedFile,
  Attachments,
  GivenFile,
  PostalLetterInput,
  RecordedPostalLetter,
} from './attachments.js';
export { createAttachments } from './create-attachments.js';
export { postalLetterInput } from './record-postal-letter.js';
