import type { TimelineEntry } from '../api/model.js';

/**
 * A history without repeats: of consecutive warnings and breaches of one SLA clock only the most severe is shown.
 * Everything else stays.
 */
export function collapseTimeline(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return timeline.filter((entry, index) => {
    const firing = firingOf(entry);
    return !firing || !runAround(timeline, index).some((other) => isGraver(other, firing));
  });
}

interface Firing {
  readonly metric: unknown;
  readonly breached: boolean;
  readonly level: number;
}

function firingOf(entry: TimelineEntry | undefined): Firing | null {
  if (entry?.type !== 'fact') return null;
  if (entry.event !== 'sla.warned' && entry.event !== 'sla.breached') return null;
  const { metric, level } = entry.facts;
  const breached = entry.event === 'sla.breached';
  return { metric, breached, level: typeof level === 'number' ? level : 1 };
}

/** The consecutive warnings and breaches around an entry. */
function runAround(timeline: readonly TimelineEntry[], index: number): readonly Firing[] {
  const run: Firing[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const firing = firingOf(timeline[at]);
      if (!firing) break;
      run.push(firing);
    }
  }
  return run;
}

function isGraver(other: Firing, firing: Firing): boolean {
  if (other.metric !== firing.metric) return false;
  return other.breached === firing.breached ? other.level > firing.level : other.breached;
}
