import { useId, useState } from 'react';
import { useCatalogue, useLanguage } from '../../catalogue/language.js';
import { readTime, stepTime } from './clock-entry.js';

/** Minutes by which an arrow moves a time. */
const stepMinutes = 15;

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM` */
  readonly value: string;
  readonly isInvalid?: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (time: string) => void;
  /** Called when the field is left empty. */
  readonly onClear: () => void;
}

/** A time that is typed as `0730`, or moved by quarters of an hour with the arrows. */
export function TimeField({
  isInvalid = false,
  isReadOnly = false,
  label,
  onChange,
  onClear,
  value,
}: TimeFieldProps) {
  const { officeSettings } = useCatalogue('office');
  const { locale } = useLanguage();
  const hint = useId();
  /** The text while it is edited; null = the time itself. */
  const [typed, setTyped] = useState<string | null>(null);
  const isUnreadable = typed !== null && typed.trim() !== '' && readTime(typed) === null;

  function take(): void {
    if (typed === null || isUnreadable) return;
    setTyped(null);
    const time = readTime(typed);
    if (time === null) onClear();
    else if (time !== value) onChange(time);
  }

  return (
    <>
      <input
        className="time-field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        aria-label={label}
        aria-invalid={isInvalid || isUnreadable}
        aria-describedby={isUnreadable ? hint : undefined}
        readOnly={isReadOnly}
        value={typed ?? timeText(value, locale)}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={take}
        onKeyDown={(event) => {
          const { altKey, ctrlKey, key } = event;
          if (key === 'Enter') take();
          if (isReadOnly || altKey || ctrlKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
          event.preventDefault();
          const from = readTime(typed ?? '') ?? value;
          setTyped(null);
          onChange(stepTime(from, key === 'ArrowUp' ? stepMinutes : -stepMinutes));
        }}
      />
      {isUnreadable && (
        <span className="time-hint" id={hint}>
          {officeSettings.hours.unreadable}
        </span>
      )}
    </>
  );
}

/** A time as it is written in a language: `07.30`. */
export function timeText(time: string, locale: 'id' | 'en'): string {
  return locale === 'id' ? time.replace(':', '.') : time;
}
