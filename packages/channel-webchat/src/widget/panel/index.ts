export { uploadFile } from '../uploads/resumable-upload.js';
export { shrinkPhoto } from '../uploads/shrink-photo.js';
export { attachmentTray } from './attachment-tray.js';
export { companion } from './companion.js';
