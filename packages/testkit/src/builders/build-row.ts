import type { RowPut } from '@aduan/core/store';
import { buildId } from './build-id.js';

/** Makes a row of a plugin that must not be there yet; it is about nobody, never due and does not expire. */
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
