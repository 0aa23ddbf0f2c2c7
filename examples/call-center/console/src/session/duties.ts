import type { Self } from '../api/model.js';

/** Whether somebody records cases for callers and visitors: everyone at the desk but those who only read. */
export function recordsCases({ roles }: Self): boolean {
  return roles.some((role) => role === 'agent' || role === 'officer' || role === 'supervisor');
}

/** Whether somebody looks after messages that got stuck: sending again is the supervisor's to answer for. */
export function tendsQueues({ roles }: Self): boolean {
  return roles.includes('supervisor');
}
