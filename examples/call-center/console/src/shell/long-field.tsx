import { Label, TextArea, TextField } from 'react-aria-components';

interface LongFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for sentences that must not stay empty. */
export function LongField({ label, value, rows, autoFocus = false, onChange }: LongFieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <TextArea rows={rows} />
    </TextField>
  );
}
