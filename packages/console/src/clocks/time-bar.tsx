import './time-bar.css';
import type { TimeLeft } from '../time/time-left.js';

interface TimeBarProps {
  readonly left: Pick<TimeLeft, 'urgency' | 'used'>;
  /** The positions of the warnings, 0 to 1. */
  readonly warnings?: readonly number[];
}

/** The used part of a deadline. The text next to it says the same. */
export function TimeBar({ left, warnings = [] }: TimeBarProps) {
  return (
    <span className="time-bar" data-urgency={left.urgency} aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(left.used * 100)}%` }} />
      {warnings.map((at) => (
        <i key={at} style={{ insetInlineStart: `${Math.round(at * 100)}%` }} />
      ))}
    </span>
  );
}
