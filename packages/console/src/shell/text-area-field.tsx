import { Label, TextArea, TextField } from 'react-aria-components';

interface LongFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  /** Default: required. */
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** A multi-line text field. */
export function TextAreaField({
  label,
  value,
  rows,
  isRequired = true,
  autoFocus = false,
  onChange,
}: LongFieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <TextArea rows={rows} />
    </TextField>
  );
}
