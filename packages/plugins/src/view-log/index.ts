export { type RevealInput, type ViewLog, type ViewLogOptions, viewLog } from './view-log.js';
export type { ViewRecord } from './view-records.js';
