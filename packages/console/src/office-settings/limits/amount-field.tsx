import { useState } from 'react';
import { type LimitUnit, readAmount } from './limits-body.js';

interface AmountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: LimitUnit;
  readonly isChanged?: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (amount: number) => void;
}

/** A number in a sentence, changed by typing or by the arrows. */
export function AmountField({
  isChanged = false,
  isReadOnly,
  label,
  onChange,
  unit,
  value,
}: AmountFieldProps) {
  /** The text while it is edited; null = the number itself. */
  const [typed, setTyped] = useState<string | null>(null);
  const isUnreadable = typed !== null && readAmount(typed, unit) === null;
  return (
    <input
      className="slot"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      size={Math.max(String(value).length, 2)}
      aria-label={label}
      aria-invalid={isUnreadable}
      data-changed={isChanged || undefined}
      readOnly={isReadOnly}
      value={typed ?? value}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        const amount = readAmount(text, unit);
        if (amount !== null) onChange(amount);
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (isReadOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        const next = value + (event.key === 'ArrowUp' ? 1 : -1);
        if (readAmount(String(next), unit) === null) return;
        setTyped(null);
        onChange(next);
      }}
    />
  );
}
