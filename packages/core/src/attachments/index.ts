export type { AttachedFile, Attachments, GivenFile } from './attachments.js';
export { createAttachments } from './create-attachments.js';
