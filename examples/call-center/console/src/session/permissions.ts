import type { Officer } from '../api/model.js';

/** Whether an officer records and handles tickets: all but read-only roles. */
export function canHandleTickets({ roles }: Officer): boolean {
  return roles.some((role) => role === 'agent' || role === 'officer' || role === 'supervisor');
}

/** Whether an officer answers citizens; the server checks the workflow again. */
export function canAnswer({ roles }: Officer): boolean {
  return roles.includes('officer') || roles.includes('supervisor');
}

/** Whether an officer may search people by name or number; the server checks the workflow again. */
export function canSearchPeople(officer: Officer): boolean {
  return canHandleTickets(officer);
}

/** Whether an officer approves drafts of others. */
export function canApproveDrafts({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether an officer may export lists, for supervision and statistics. */
export function canExportLists({ roles }: Officer): boolean {
  return roles.some((role) => role === 'supervisor' || role === 'auditor');
}

/** Whether an officer may read the view log; the server checks the workflow again. */
export function canReadViewLog({ roles }: Officer): boolean {
  return roles.includes('supervisor') || roles.includes('auditor');
}

/** Whether an officer decides about personal data; the server checks the workflow again. */
export function canDecideOnPersonalData({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether an officer manages webhooks; the server checks the workflow again. */
export function canManageWebhooks({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether an officer manages dead letters; supervisors are responsible for sending again. */
export function canManageDeadLetters({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}
