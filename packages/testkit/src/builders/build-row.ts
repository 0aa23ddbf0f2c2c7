import type { RowPut } from '@aduan/core/store';
import { buildId } from './build-id.js';

/** Makes a new row of a plugin: without a subject, never due and without expiry. */
export function buildRow(overrides: Partial<RowPut> = {}): RowPut {
  return {
    table: 'reminders:waiting',
    key: buildId(),
    expectedVersion: 0,
    value: '{}',
    subject: null,
    dueAt: null,
    expiresAt: null,
    ...overrides,
  };
}
