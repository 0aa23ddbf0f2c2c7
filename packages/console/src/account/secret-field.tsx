import { Input, Label, TextField } from 'react-aria-components';

interface SecretFieldProps {
  readonly label: string;
  /** `current-password` hides what is typed; `one-time-code` asks for a code. */
  readonly kind: 'current-password' | 'one-time-code';
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** The present password, or a code of the second factor. */
export function SecretField({ autoFocus = false, kind, label, onChange, value }: SecretFieldProps) {
  const isCode = kind === 'one-time-code';
  return (
    <TextField
      className="field"
      value={value}
      type={isCode ? 'text' : 'password'}
      isRequired
      validationBehavior="aria"
      autoFocus={autoFocus}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input
        autoComplete={kind}
        inputMode={isCode ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
      />
    </TextField>
  );
}
