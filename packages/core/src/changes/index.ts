export type { CaseChangeNotice, Changes, ChangesPage } from './changes.js';
export { createChanges } from './create-changes.js';
