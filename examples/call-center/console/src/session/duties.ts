import type { Self } from '../api/model.js';

/** Whether somebody records cases for callers and visitors: everyone at the desk but those who only read. */
export function recordsCases({ roles }: Self): boolean {
  return roles.some((role) => role === 'agent' || role === 'officer' || role === 'supervisor');
}
