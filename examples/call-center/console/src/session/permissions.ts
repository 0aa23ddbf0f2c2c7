import type { Officer } from '../api/model.js';

/** Whether somebody records and handles cases: everyone at the desk but those who only read. */
export function canHandleTickets({ roles }: Officer): boolean {
  return roles.some((role) => role === 'agent' || role === 'officer' || role === 'supervisor');
}

/** Whether somebody may look for people by name or number: the server asks the workflow again. */
export function canSearchPeople(officer: Officer): boolean {
  return canHandleTickets(officer);
}

/** Whether somebody approves what others have written. */
export function canApproveDrafts({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether somebody takes lists out of the desk, for those who supervise and count. */
export function canExportLists({ roles }: Officer): boolean {
  return roles.some((role) => role === 'supervisor' || role === 'auditor');
}

/** Whether somebody may know who looked at whose data: the server asks the workflow again. */
export function canReadViewLog({ roles }: Officer): boolean {
  return roles.includes('supervisor') || roles.includes('auditor');
}

/** Whether somebody decides what becomes of a person's data: the server asks the workflow again. */
export function canDecideOnPersonalData({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether somebody says where programs hear of cases: the server asks the workflow again. */
export function canManageWebhooks({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}

/** Whether somebody looks after messages that got stuck: sending again is the supervisor's to answer for. */
export function canManageDeadLetters({ roles }: Officer): boolean {
  return roles.includes('supervisor');
}
