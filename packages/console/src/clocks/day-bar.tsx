import type { DayPart } from './explanation-days.js';

interface DayBarProps {
  readonly parts: readonly DayPart[];
  /** Minutes of the day that the bar spans. */
  readonly scale: readonly [from: number, to: number];
}

/** The hours of a counted day; the text next to it says the same. */
export function DayBar({ parts, scale: [start, end] }: DayBarProps) {
  const percent = (minute: number) =>
    ((Math.min(end, Math.max(start, minute)) - start) / (end - start)) * 100;
  return (
    <span className="proof-bar" aria-hidden="true">
      {parts
        .filter((part) => part.to > start && part.from < end)
        .map((part) => (
          <span
            key={part.from}
            className="part"
            data-kind={part.kind}
            style={{
              insetInlineStart: `${percent(part.from)}%`,
              inlineSize: `${percent(part.to) - percent(part.from)}%`,
            }}
          />
        ))}
    </span>
  );
}
