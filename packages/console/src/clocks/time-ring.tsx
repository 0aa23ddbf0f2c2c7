import './time-ring.css';
import type { TimeLeft } from '../time/time-left.js';

/** The circumference of a circle of radius 6. */
const round = 2 * Math.PI * 6;

/** The used part of a deadline, as a ring of a row. The text next to it says the same. */
export function TimeRing({ left }: { readonly left: Pick<TimeLeft, 'urgency' | 'used'> }) {
  return (
    <svg className="time-ring" viewBox="0 0 16 16" data-urgency={left.urgency} aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="6" strokeDasharray={`${(left.used * round).toFixed(1)} ${round}`} />
    </svg>
  );
}
