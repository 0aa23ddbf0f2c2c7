export { usualTypes } from './allowed-types.js';
export { type FileInspectorOptions, fileInspector } from './file-inspector.js';
