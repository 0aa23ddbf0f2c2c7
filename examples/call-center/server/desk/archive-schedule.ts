import type { RetentionRule } from '@aduan/core';

/** How long this office keeps a closed ticket. An invented schedule: a real office uses its own. */
export const archiveSchedule: readonly RetentionRule[] = [
  { count: 30, unit: 'days', source: 'JRA contoh 4.1' },
  { when: { supervisory: true }, count: 5, unit: 'years', source: 'JRA contoh 4.2' },
];
