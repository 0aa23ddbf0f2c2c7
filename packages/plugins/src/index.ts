export { changeFeed } from './change-feed/index.js';
export { mergedTickets } from './merged-tickets/index.js';
export { notifications } from './notifications/index.js';
export { organization, organizationSource, teams } from './organization/index.js';
export { parties } from './parties/index.js';
export { ratings } from './ratings/index.js';
export { replies } from './replies/index.js';
export { reports } from './reports/index.js';
export { webhooks } from './webhooks/index.js';
