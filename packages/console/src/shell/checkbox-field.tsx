import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
  readonly label: string;
}

/** A checkbox with its label. */
export function CheckboxField({ isSelected, onChange, label }: TickProps) {
  return (
    <Checkbox className="checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="box" aria-hidden="true">
        <Check />
      </span>
      {label}
    </Checkbox>
  );
}
