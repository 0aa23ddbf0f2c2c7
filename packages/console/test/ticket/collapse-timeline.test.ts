import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../src/api/model.js';
import { collapseTimeline } from '../../src/ticket/collapse-timeline.js';

const base = {
  at: '2026-11-24T10:00:00+07:00',
  actor: { id: 'aduan', kind: 'system' as const, roles: [] },
};

function firing(id: string, event: 'sla.warned' | 'sla.breached', metric: string, level: number) {
  return {
    ...base,
    id,
    type: 'fact',
    event,
    facts: { metric, level },
    reason: null,
  } satisfies TimelineEntry;
}

const note: TimelineEntry = { ...base, id: 'note', type: 'note', text: 'Sudah ditelepon.' };
const shown = (timeline: readonly TimelineEntry[]) =>
  collapseTimeline(timeline).map(({ id }) => id);

describe('collapseTimeline', () => {
  it('keeps the gravest of firings that follow each other, whatever their order', () => {
    expect(
      shown([
        firing('warn 2', 'sla.warned', 'resolution', 2),
        firing('warn 1', 'sla.warned', 'resolution', 1),
        firing('late', 'sla.breached', 'resolution', 1),
        firing('escalated', 'sla.breached', 'resolution', 2),
      ]),
    ).toEqual(['escalated']);
  });

  it('keeps one line for each clock', () => {
    expect(
      shown([
        firing('first', 'sla.breached', 'first-response', 1),
        firing('resolution', 'sla.warned', 'resolution', 1),
      ]),
    ).toEqual(['first', 'resolution']);
  });

  it('keeps a warning that something else separates from the breach', () => {
    expect(
      shown([
        firing('warn', 'sla.warned', 'resolution', 1),
        note,
        firing('late', 'sla.breached', 'resolution', 1),
      ]),
    ).toEqual(['warn', 'note', 'late']);
  });
});
