import { Input, Label, TextField } from 'react-aria-components';

interface SecretFieldProps {
  readonly label: string;
  /**
   * `current-password` hides the input; `one-time-code` asks for a code of an app, `approval-code` for the letters and
   * digits that a second person hands over.
   */
  readonly kind: 'current-password' | 'one-time-code' | 'approval-code';
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** The present password, or a code of the second factor. */
export function SecretField({ autoFocus = false, kind, label, onChange, value }: SecretFieldProps) {
  const isCode = kind !== 'current-password';
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
        autoComplete={kind === 'approval-code' ? 'off' : kind}
        inputMode={kind === 'one-time-code' ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
      />
    </TextField>
  );
}
