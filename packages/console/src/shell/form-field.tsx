import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Makes it a multi-line field. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly inputMode?: 'text' | 'decimal';
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field of a form, with its problem. */
export function FormField({
  hint,
  inputMode = 'text',
  label,
  problem,
  rows,
  type = 'text',
  ...field
}: FormFieldProps) {
  return (
    <TextField
      className="field"
      inputMode={inputMode}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      {...field}
    >
      <Label>{label}</Label>
      {rows ? <TextArea rows={rows} /> : <Input autoComplete="off" type={type} />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
