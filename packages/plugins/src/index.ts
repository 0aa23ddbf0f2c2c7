export { apiKeys } from './api-keys/index.js';
export { articles } from './articles/index.js';
export { caseFile } from './case-file/index.js';
export { changeFeed } from './change-feed/index.js';
export { checkpoints } from './checkpoints/index.js';
export { fieldFollowUp, fieldTasks } from './field-tasks/index.js';
export { mergedTickets } from './merged-tickets/index.js';
export { notifications } from './notifications/index.js';
export {
  type Organization,
  organization,
  organizationSource,
  teams,
} from './organization/index.js';
export { parties } from './parties/index.js';
export { ratings } from './ratings/index.js';
export { replies } from './replies/index.js';
export { reports } from './reports/index.js';
export { settings } from './settings/index.js';
export { ticketSync } from './ticket-sync/index.js';
export { viewLog } from './view-log/index.js';
export { webhooks } from './webhooks/index.js';
